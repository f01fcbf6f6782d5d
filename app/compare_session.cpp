// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_session.h"

#include <QLocale>
#include <algorithm>
#include <optional>

#include "engine/core/machine.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {
constexpr int duelPullInterval = 33;
}

CompareSession::CompareSession(QObject* parent) : QObject(parent) {
    timer_.setInterval(duelPullInterval);
    connect(&timer_, &QTimer::timeout, this, &CompareSession::pull);
}

CompareSession::~CompareSession() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

void CompareSession::setBusy(bool busy) {
    if (busy_ == busy) return;
    busy_ = busy;
    emit busyChanged(busy);
}

void CompareSession::start(const DuelPlan& plan) {
    if (busy_) return;
    if (plan.models.size() < 2) {
        emit failed(tr("A duel needs two models"));
        return;
    }
    job_.reset();  // has ended: joining does not wait
    buffer_ = std::make_shared<Buffer>();
    buffer_->texts.resize(plan.models.size());
    active_ = -1;
    job_ = std::make_unique<Job>();
    setBusy(true);
    job_->start([plan, buffer = buffer_](JobControl& control) { duel(plan, *buffer, control); });
    timer_.start();
}

void CompareSession::stop() {
    if (job_ && busy_) job_->stop();
}

// On the job's thread.
void CompareSession::duel(const DuelPlan& plan, Buffer& buffer, JobControl& control) {
    const auto say = [&buffer](const QString& status) {
        const std::lock_guard lock(buffer.mutex);
        buffer.status = status;
        buffer.newStatus = true;
    };
    const std::optional<Duel> duel = openDuel(plan, control, [&](std::size_t model, double share) {
        const QString name = QString::fromStdString(plan.models[model].name);
        say(share > 0 ? tr("Loading %1, %2").arg(name, style::percent(share, 0)) : tr("Loading %1").arg(name));
    });
    if (!duel) return;  // stopped
    const std::vector<Contender>& contenders = duel->contenders;
    std::vector<ComparePane> panes;
    for (const Contender& contender : contenders) {
        const ModelSize& size = contender.model->size();
        ComparePane pane;
        pane.title = QString::fromStdString(contender.name);
        pane.student = contender.model->config().ternary;
        pane.format = QString::fromStdString(contender.model->format());
        pane.ternaryBytes = static_cast<double>(size.body);  // "body" for a full-precision model
        pane.embeddingBytes = static_cast<double>(size.embedding_and_head);
        pane.otherBytes = static_cast<double>(size.norms);
        panes.push_back(pane);
    }
    const int threads = contenders.front().model->threads();
    const QString manner =
        plan.temperature > 0 ? tr("temperature %1, seed %2").arg(plan.temperature).arg(plan.seed) : tr("greedy");
    const QString conditions = tr("%n thread(s)", nullptr, threads) + QStringLiteral(" · ") +
                               QString::fromStdString(machine().cpu) + QStringLiteral(" · ") +
                               QString::fromStdString(contenders.front().model->isa()) + QStringLiteral(" · ") +
                               tr("%n token(s)", nullptr, duel->options.generate.max_tokens) + QStringLiteral(" · ") +
                               tr("%n repeat(s), interleaved", nullptr, plan.repeats) + QStringLiteral(" · ") + manner;
    {
        const std::lock_guard lock(buffer.mutex);
        buffer.panes = panes;
        buffer.conditions = conditions;
        buffer.newPanes = true;
    }

    std::vector<StreamDecoder> decoders;
    for (const auto& tokenizer : duel->tokenizers) decoders.emplace_back(*tokenizer);
    int shownRepeat = -1;
    const Comparison comparison =
        compare(contenders, duel->options, &control, [&](std::size_t contender, int repeat, int id, double) {
            // The first round is read, the others only measure: streaming the same text again would tell nothing.
            if (repeat == 0) {
                const std::string piece = decoders[contender].add(id);
                const std::lock_guard lock(buffer.mutex);
                buffer.texts[contender] += QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size()));
                buffer.active = static_cast<int>(contender);
            }
            if (repeat != shownRepeat) {
                shownRepeat = repeat;
                say(repeat == 0 ? tr("Writing") : tr("Measuring, round %1 of %2").arg(repeat + 1).arg(plan.repeats));
            } else if (repeat > 0) {
                const std::lock_guard lock(buffer.mutex);
                buffer.active = static_cast<int>(contender);
            }
        });

    std::vector<DuelResult> results;
    QString remark;
    for (std::size_t i = 0; i < comparison.contenders.size(); ++i) {
        const ContenderResult& from = comparison.contenders[i];
        DuelResult result;
        CompareNumbers& numbers = result.numbers;
        if (!from.runs.empty()) {
            numbers.generationSpeed = from.generation_tokens_per_second.median;
            numbers.generationSpread =
                (from.generation_tokens_per_second.high - from.generation_tokens_per_second.low) / 2;
            numbers.promptSpeed = from.prompt_tokens_per_second.median;
            numbers.firstToken = from.first_token_seconds.median;
            numbers.repeats = static_cast<int>(from.runs.size());
            const GenerationTiming& median = from.runs[std::min(from.median_run, from.runs.size() - 1)];
            result.seconds = median.token_seconds;
        }
        numbers.peakMemory = static_cast<double>(from.peak_memory);
        numbers.tokens = static_cast<int>(from.ids.size());
        if (i > 0 && i - 1 < comparison.agreements.size()) {
            const Agreement& agreement = comparison.agreements[i - 1];
            if (agreement.measured) {
                numbers.agreement = agreement.same_arg_max;
                numbers.kl = agreement.mean_kl;
            } else {
                remark = tr("Agreement not measured: %1").arg(QString::fromStdString(agreement.reason));
            }
        }
        StreamDecoder decoder(*duel->tokenizers[i]);
        for (const int id : from.ids) result.pieces.push_back(QString::fromStdString(decoder.add(id)));
        if (!result.pieces.empty()) result.pieces.back() += QString::fromStdString(decoder.finish());
        // A run that was stopped has fewer moments than the first one has tokens.
        const std::size_t common = std::min(result.pieces.size(), result.seconds.size());
        result.pieces.resize(common);
        result.seconds.resize(common);
        results.push_back(std::move(result));
    }
    if (!comparison.complete) remark = tr("Stopped: the numbers are of the rounds that were whole");
    const std::lock_guard lock(buffer.mutex);
    for (std::size_t i = 0; i < decoders.size(); ++i) buffer.texts[i] += QString::fromStdString(decoders[i].finish());
    buffer.results = std::move(results);
    buffer.remark = remark;
    buffer.active = -1;
    buffer.done = true;
}

void CompareSession::pull() {
    if (!buffer_ || !job_) return;
    const JobState state = job_->state();
    const bool ended = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    // The state was read first, so after an end nothing more can come into the buffer.
    QString status;
    std::vector<ComparePane> panes;
    QString conditions, remark;
    std::vector<QString> texts;
    std::vector<DuelResult> results;
    bool newStatus, newPanes, done;
    int active;
    {
        const std::lock_guard lock(buffer_->mutex);
        newStatus = std::exchange(buffer_->newStatus, false);
        newPanes = std::exchange(buffer_->newPanes, false);
        status = buffer_->status;
        panes = buffer_->panes;
        conditions = buffer_->conditions;
        texts.swap(buffer_->texts);
        buffer_->texts.resize(texts.size());
        results.swap(buffer_->results);
        remark = buffer_->remark;
        done = std::exchange(buffer_->done, false);
        active = buffer_->active;
    }
    if (newPanes) emit panesKnown(panes, conditions);
    if (newStatus && !ended) emit statusChanged(status);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!texts[i].isEmpty()) emit textArrived(static_cast<int>(i), texts[i]);
    if (active != active_) emit activeChanged(active_ = active);
    if (!ended) return;
    timer_.stop();
    setBusy(false);
    if (active_ != -1) emit activeChanged(active_ = -1);
    if (state == JobState::failed)
        emit failed(QString::fromStdString(job_->error()));
    else if (done)
        emit finished(results, remark);
    else
        emit statusChanged(tr("Stopped"));
}

}  // namespace bitdistill
