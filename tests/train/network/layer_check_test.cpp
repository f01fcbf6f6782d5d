// SPDX-License-Identifier: GPL-3.0-or-later
// A stop is obeyed within a micro-batch: before each layer's forward and backward pass, and by stages that train.
#include <ATen/record_function.h>
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <string_view>

#include "engine/run/run_log.h"
#include "engine/train/api/engine.h"
#include "engine/train/network/model_io.h"
#include "tests/shared_data.h"

using namespace bitdistill;

namespace {

// Stops a job in the embedding that begins a forward pass, the `n`-th from now: behind a micro-batch's boundary, before
// its first layer. Nothing of the program lies between the two.
std::atomic<JobControl*> stopped{nullptr};
std::atomic<int> embeddings{0}, stop_at{0};

std::unique_ptr<at::ObserverContext> see(const at::RecordFunction& call) {
    if (std::string_view(call.name()) == "aten::embedding" && ++embeddings == stop_at)
        if (JobControl* const control = stopped) control->stop();
    return nullptr;
}

class StopInForward {
  public:
    StopInForward(JobControl& control, int n) {
        embeddings = 0;
        stop_at = n;
        stopped = &control;
        handle_ = at::addGlobalCallback(at::RecordFunctionCallback(see).scopes({at::RecordScope::FUNCTION}));
    }
    ~StopInForward() {
        at::removeCallback(handle_);
        stopped = nullptr;
    }
    StopInForward(const StopInForward&) = delete;
    StopInForward& operator=(const StopInForward&) = delete;

  private:
    at::CallbackHandle handle_;
};

// A micro-batch is a step, and BitNet-SFT, which runs no other model, comes first.
RunParams short_recipe() {
    RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.dev_data = shared_path("data/sst2/dev.tsv").string();
    params.fine_tune_teacher = params.continual_pretraining = false;
    params.bitnet_sft = true;
    params.sft_steps = params.distill_steps = 3;
    params.batch_size = params.micro_batch_size = 2;
    params.train_limit = 8;
    params.eval_limit = 2;
    params.eval_every = 0;
    params.max_length = 48;
    params.threads = 1;
    params.precision = WantedPrecision::fp32;
    params.device = WantedDevice::cpu;
    return params;
}

std::int64_t steps_of(const RunLog& log) {
    RunLog::Cursor cursor;
    return static_cast<std::int64_t>(log.read_since(cursor).rows.size());
}

}  // namespace

class LayerCheckTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    const at::Tensor ids_ = at::tensor({1, 17, 5, 203, 44, 9, 80, 31}, at::kLong).unsqueeze(0);

    void pass(Transformer& model) { model.forward(ids_).hidden.sum().backward(); }

  private slots:
    void aCheckComesBeforeEachLayerForwardAndBackward() {
        NEED_SHARED("models/stories260K");
        for (const bool checkpointing : {false, true}) {
            const auto model = load_as_student(shared_path("models/stories260K"), Precision::fp32, true);
            model->set_activation_checkpointing(checkpointing);
            const int layers = static_cast<int>(model->config().layers);
            QVERIFY(layers > 1);
            int calls = 0;
            model->set_layer_check([&] { ++calls; });
            const at::Tensor hidden = model->forward(ids_).hidden;
            QCOMPARE(calls, layers);
            hidden.sum().backward();
            QCOMPARE(calls, 2 * layers);
        }
    }

    // What is left behind after the gradients are cleared is as if the pass had never been.
    void whatACheckThrowsEndsThePassAtThatLayer() {
        NEED_SHARED("models/stories260K");
        const auto model = load_as_student(shared_path("models/stories260K"), Precision::fp32, true);
        pass(*model);
        const auto gradient = [&] { return model->at({TensorRole::embedding}).gradient.clone(); };
        const at::Tensor expected = gradient();
        const int layers = static_cast<int>(model->config().layers);
        for (int n = 1; n <= 2 * layers; ++n) {
            model->clear_gradients();
            int calls = 0;
            model->set_layer_check([&] {
                if (++calls == n) throw StoppedWithin();
            });
            QVERIFY_EXCEPTION_THROWN(pass(*model), StoppedWithin);
            QCOMPARE(calls, n);
            model->set_layer_check({});
            model->clear_gradients();
            pass(*model);
            QVERIFY(at::equal(gradient(), expected));
        }
    }

    // The stop comes when the second step's micro-batch has begun, and no boundary lies before that step's end. Before
    // the first step the inputs of the layers are sampled, by a pass of its own.
    void aStopWithinAMicroBatchLeavesItsStepUndone() {
        NEED_SHARED("models/stories260K");
        NEED_SHARED("data/sst2");
        const RunFolder run = RunFolder::create(folder_.filePath("run").toStdString(), short_recipe(), Json::object());
        RunLog log, rest;
        JobControl control, again;
        {
            const StopInForward stop(control, 3);
            QVERIFY(!run_recipe(run, log, control));
            QCOMPARE(embeddings.load(), 3);
        }
        QCOMPARE(steps_of(log), std::int64_t{1});
        QVERIFY(run_recipe(run, rest, again));  // and it goes on from there
    }
};

QTEST_GUILESS_MAIN(LayerCheckTest)
#include "layer_check_test.moc"
