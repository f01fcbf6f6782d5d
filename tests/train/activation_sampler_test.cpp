// SPDX-License-Identifier: GPL-3.0-or-later
// What a look at activations sees, against the inputs that the kernels' own passes keep, and how often it is taken.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>

#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/activation_sampler.h"
#include "engine/train/network/model_io.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class ActivationSamplerTest : public QObject {
    Q_OBJECT
    std::vector<Sequence> texts_;

    static std::unique_ptr<Transformer> student(ActivationRule rule) {
        RunParams params;
        params.activation = rule;
        params.a4_share = 1;
        auto model = load_as_student(shared_path("models/stories260K"), Precision::fp32, true, params);
        model->set_activation(rule);
        return model;
    }
    TrainingTask task_of(Transformer& model, std::int64_t steps) const {
        TrainingTask task;
        task.stage = Stage::pretrain;
        task.model = &model;
        task.steps = steps;
        task.samples = texts_;
        return task;
    }
    static ActivationProfile profile_of(const at::Tensor& x) {
        const at::Tensor rows = x.to(at::kFloat).contiguous();
        ActivationProfile profile = empty_profile(rows.size(1));
        std::vector<float> scratch;
        for (std::int64_t row = 0; row < rows.size(0); ++row)
            add_token(profile, {rows.data_ptr<float>() + row * rows.size(1), static_cast<std::size_t>(rows.size(1))},
                      scratch);
        return profile;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        const auto tokenizer = open_tokenizer(shared_path("models/stories260K"));
        for (const char* text : {"Once upon a time, there was a little girl named Lily. She loved to play outside.",
                                 "Tom had a red ball. One day the ball rolled into the pond and Tom was sad.",
                                 "The dog was very happy. He ran to the park to see his friends. They played all day.",
                                 "Mia saw a bird in the tree. The bird was blue and it could sing very well.",
                                 "Ben and Sue went to the shop with their mom. They wanted a big cake with milk."})
            texts_.push_back({tokenizer->encode(text), {}, 0});
    }

    // q, k, v and o_proj of every layer, from what a pass of the kernels keeps for its way back.
    void aLookSeesWhatTheKernelsRead() {
        for (const ActivationRule rule : {ActivationRule::hadamard_absmax8, ActivationRule::absmean4}) {
            // Codes turn here or there as sums are rounded in another order, so what rounding leaves of a value is
            // another in every layer behind; over some thousand values its size is nearly the same.
            constexpr double near = 0.1;
            const double nearer = rule == ActivationRule::absmean4 ? 0.05 : 0.01;
            const auto model = student(rule);
            const at::Tensor ids = at::tensor(texts_[0].ids, at::kLong).unsqueeze(0),
                             rows = at::arange(ids.size(1), at::kLong);
            std::vector<ActivationFrame> frames;
            QVERIFY(look_at_inputs(*model, ids, rows, nullptr, frames));
            QCOMPARE(frames.size(), static_cast<std::size_t>(4 * model->config().layers));
            std::size_t compared = 0;
            model->forward_with_hook(ids, [&](std::size_t layer, const LayerParameters& all, const LayerTape& tape) {
                const auto normed = [](const at::Tensor& x, const at::Tensor& reciprocal, const Parameter* gain) {
                    return x * reciprocal.unsqueeze(1) * gain->value;
                };
                const auto same = [&](std::size_t input, const at::Tensor& x) {
                    const ActivationFrame& frame = frames[4 * layer + input];
                    const ActivationProfile kernels = profile_of(x);
                    QCOMPARE(frame.layer, static_cast<int>(layer));
                    QCOMPARE(frame.profile.tokens, kernels.tokens);
                    for (const bool after : {false, true})
                        for (const int bits : {4, 8}) {
                            const ProfileFigures a = figures_of(frame.profile, after, bits),
                                                 b = figures_of(kernels, after, bits);
                            QVERIFY2(std::abs(a.error / b.error - 1) < near,
                                     qPrintable(QString::number(a.error / b.error)));
                            QVERIFY(std::abs(a.peak / b.peak - 1) < nearer);
                            QVERIFY(std::abs(a.step / b.step - 1) < nearer);
                        }
                    ++compared;
                };
                same(0, normed(tape.attention_input.x, tape.attention_input.reciprocal, all.input_norm));
                same(1, normed(tape.attention.mixed, tape.attention.mixed_reciprocal, all.attention_sub_norm));
                same(2, normed(tape.mlp_input.x, tape.mlp_input.reciprocal, all.post_norm));
            });
            QCOMPARE(compared, static_cast<std::size_t>(3 * model->config().layers));
            for (const ActivationFrame& frame : frames) {
                QVERIFY(frame.rule == rule);
                const bool turned = is_read_by(frame, "o_proj") || is_read_by(frame, "down_proj");
                QCOMPARE(frame.turned, turned && rule == ActivationRule::hadamard_absmax8);
            }
        }
    }

    // The first and the last whatever they cost; between them as many as the share of the steps' tokens pays for.
    void looksAreTakenAsFarAsTheShareGoes() {
        const auto model = student(ActivationRule::absmax8);
        const auto looks = [&](double share, double tokens_a_step, std::int64_t steps) {
            RunLog log;
            RunRecorder recorder(log);
            const TrainingTask task = task_of(*model, steps);
            ActivationSampler sampler(task, share);
            for (std::int64_t step = 0; step <= steps; step += 10)
                if (!sampler.after_step(step, static_cast<double>(step) * tokens_a_step, recorder, nullptr)) return -1;
            RunLog::Cursor cursor;
            const auto frames = log.read_since(cursor).activations;
            if (frames.size() != static_cast<std::size_t>(20 * sampler.samples())) return -2;
            if (!frames.empty() && (frames.front()->step != 0 || frames.back()->step != steps)) return -3;
            for (const auto& frame : frames)
                if (frame->profile.tokens > ActivationSampler::most_tokens || frame->profile.tokens < 100) return -4;
            return static_cast<int>(sampler.samples());
        };
        QCOMPARE(looks(0, 1e9, 100), 0);
        QCOMPARE(looks(0.01, 1, 100), 2);
        QCOMPARE(looks(0.01, 1e9, 100), 11);
        const int some = looks(0.01, 2000, 100), more = looks(0.02, 2000, 100);
        QVERIFY2(2 < some && some < more, qPrintable(QStringLiteral("%1, %2").arg(some).arg(more)));
        // With so many tokens a step ten times the weights and more are looked at: never above the share.
        const double weights = 5 * (64 * 64 * 2 + 2 * 32 * 64 + 3 * 64 * 172), tokens = 2000.0 * 100;
        QVERIFY(some * 128 * 2 * weights < 0.01 * 6 * weights * tokens);
        QCOMPARE(looks(0.01, 1e9, 5000), 251);
    }

    void aStopPublishesNothingAndIsSaid() {
        const auto model = student(ActivationRule::absmax8);
        const TrainingTask task = task_of(*model, 10);
        RunLog log;
        RunRecorder recorder(log);
        ActivationSampler sampler(task, 0.01);
        JobControl control;
        control.stop();
        QVERIFY(!sampler.after_step(0, 0, recorder, &control));
        RunLog::Cursor cursor;
        QVERIFY(log.read_since(cursor).activations.empty());
        QCOMPARE(sampler.samples(), std::int64_t{0});
        // A resume whose log has lost looks says so, once.
        for (int turn = 0; turn < 2; ++turn) sampler.resume(3, recorder);
        RunLog::Cursor again;
        const auto events = log.read_since(again).events;
        QCOMPARE(events.size(), std::size_t{1});
        QVERIFY(events[0].text.find("0 of the 3 looks") != std::string::npos);
    }

    void aPlainModelIsNotLookedAt() {
        const auto teacher = load_model(shared_path("models/stories260K"), Precision::fp32, false);
        const TrainingTask task = task_of(*teacher, 10);
        RunLog log;
        RunRecorder recorder(log);
        ActivationSampler sampler(task, 0.5);
        QVERIFY(sampler.after_step(0, 0, recorder, nullptr));
        QCOMPARE(sampler.samples(), std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(ActivationSamplerTest)
#include "activation_sampler_test.moc"
