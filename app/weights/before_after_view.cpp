// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/before_after_view.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <filesystem>

#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "engine/base/model_path.h"
#include "widgets/figures/moments_figure.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

std::vector<FramePtr> selected(const std::vector<FramePtr>& frames, const FrameSelection& selection) {
    std::vector<FramePtr> found;
    for (const FramePtr& frame : frames)
        if ((selection.layer < 0 || frame->layer == selection.layer) &&
            (selection.kind.empty() || kindOf(frame->tensor) == selection.kind))
            found.push_back(frame);
    return found;
}

// The run in whose folder a model lies; nothing: in none, or in one that cannot be read.
std::optional<RunFolder> runOf(const QString& model) {
    const fs::path parent = fs::path(model.toStdString()).parent_path();
    if (!is_run_folder(parent)) return std::nullopt;
    try {
        return RunFolder::open(parent);
    } catch (const std::exception&) {
        return std::nullopt;  // the model alone is shown
    }
}

}  // namespace

BeforeAfterView::BeforeAfterView(const WeightsShown& shown, Session& session)
    : WeightsView(shown, QStringLiteral("before-after"), tr("Before and after")), folders_(this), session_(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("The same weights through the method"));
    column->addWidget(card);
    figure_ = new MomentsFigure;
    figure_->setObjectName(QStringLiteral("moments"));
    card->body()->addWidget(figure_, 1);
    auto* raw = new QToolButton;
    raw->setText(tr("Raw values"));
    raw->setCheckable(true);
    raw->setAccessibleName(tr("Show raw values of the weights"));
    raw->setToolTip(tr("Off: every weight is in units of its own scale, so that the moments can be compared"));
    raw->setAccessibleDescription(raw->toolTip());
    card->header()->addWidget(raw);
    card->header()->addWidget(makeMenuButton(figure_));
    connect(raw, &QToolButton::toggled, figure_, &MomentsFigure::setRaw);
    connect(figure_, &MomentsFigure::optionsChanged, raw, [this, raw] { raw->setChecked(figure_->data().raw); });
    connect(&folders_, &FolderFrames::arrived, this, [this] {
        dirty_ = true;
        emit dirtied();
        if (folders_.reading()) return;
        for (const auto& ready : std::exchange(waiting_, {})) ready();
    });
}

void BeforeAfterView::sourceChanged() {
    folders_.forget();
    modelsRun_ = shown().showsModel() ? runOf(shown().modelPath) : std::nullopt;
    dirty_ = true;
    // Who waits for another run's figure gets this one's, or none.
    for (const auto& ready : std::exchange(waiting_, {})) ready();
}

bool BeforeAfterView::refresh() {
    if (!dirty_) return false;
    moved();
    return true;
}

void BeforeAfterView::moved() {
    dirty_ = false;
    figure_->setData(data());
}

moments::Data BeforeAfterView::data() {
    if (shown().showsModel())
        return modelsRun_ ? dataOf(*modelsRun_, FrameHistory(), shown().selection) : dataOfModel();
    return session_.hasRun() ? dataOf(session_.folder(), shown().run, shown().selection) : moments::Data();
}

moments::Data BeforeAfterView::dataOf(const RunFolder& run, const FrameHistory& recorded,
                                      const FrameSelection& selection) {
    moments::Data data;
    data.caption = tr("Run %1").arg(QString::fromStdString(run.path().filename().string()));
    data.selection = selectionLabel(selection);
    for (const PlannedMoment& planned : planMoments(run, recorded)) {
        if (!planned.missing.isEmpty()) {
            data.moments.push_back(moments::missingMoment(planned.title, planned.missing));
        } else if (planned.recorded) {
            data.moments.push_back(moments::momentOf(planned.title, planned.source,
                                                     selected(recorded.framesAt(*planned.recorded), selection),
                                                     planned.brief));
        } else if (const auto* frames = folders_.of(planned.folder)) {
            data.moments.push_back(moments::momentOf(planned.title, planned.source, selected(*frames, selection)));
        } else {
            const QString problem = folders_.problem(planned.folder);
            if (problem.isEmpty()) folders_.want(planned.folder, run.params());
            data.moments.push_back(moments::missingMoment(planned.title, problem.isEmpty() ? tr("Reading…") : problem));
        }
    }
    return data;
}

// A model that is of no run: one place.
moments::Data BeforeAfterView::dataOfModel() const {
    moments::Data data;
    data.caption = shown().name();
    data.selection = selectionLabel(shown().selection);
    const std::vector<FramePtr> frames = selected(shown().model.framesAt(shown().position), shown().selection);
    if (!frames.empty())
        data.moments.push_back(moments::momentOf(modelLabel(shown().modelPath), tr("a model of no run"), frames));
    return data;
}

bool BeforeAfterView::prepare(std::function<void()> ready) {
    if (session_.hasRun()) dataOf(session_.folder(), shown().run, {});
    if (!folders_.reading()) {
        ready();
        return true;
    }
    waiting_.push_back(std::move(ready));
    return false;
}

std::optional<ReportFigure> BeforeAfterView::reportFigure() {
    if (!session_.hasRun()) return std::nullopt;
    MomentsFigure figure;
    figure.setData(dataOf(session_.folder(), shown().run, {}));
    if (figure.isEmpty()) return std::nullopt;
    return ReportFigure{title(), moments::fileCaption(figure.data()),
                        figure.picture(style::makePalette(style::Theme::light))};
}

std::vector<Command> BeforeAfterView::commands() {
    return {{tr("Copy the figure of before and after as a picture"), {}, {}, [this] { figure_->copyPicture(); }},
            {tr("Export the figure of before and after"), {}, {}, [this] { figure_->exportAs(); }}};
}

}  // namespace bitdistill
