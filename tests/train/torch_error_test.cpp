// SPDX-License-Identifier: GPL-3.0-or-later
// What LibTorch throws reaches a user as a sentence: no C++ backtrace, and a remedy where memory ran out.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>

#include "engine/train/api/engine.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/torch_error.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// Of a machine that has not been built yet.
at::Tensor too_large() { return at::empty({std::int64_t{1} << 58}, at::kByte); }

std::string message(const std::function<void()>& work) {
    return message_of([&] { with_plain_errors(work); });
}

bool is_plain(const std::string& text) {
    for (const char* part : {"frame #", "Exception raised", "enforce fail", "c10::", ".cpp:", "\n"})
        if (text.find(part) != std::string::npos) return false;
    return !text.empty();
}

// As a machine that has no memory left: no new segment of tensors can be had.
class NoMemoryLeft {
  public:
    NoMemoryLeft() {
        release_tensor_memory();
        std::ifstream("/proc/self/statm") >> pages_;
        getrlimit(RLIMIT_AS, &before_);
        const rlimit now{pages_ * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + (16 << 20), before_.rlim_max};
        setrlimit(RLIMIT_AS, &now);
    }
    ~NoMemoryLeft() { setrlimit(RLIMIT_AS, &before_); }
    NoMemoryLeft(const NoMemoryLeft&) = delete;
    NoMemoryLeft& operator=(const NoMemoryLeft&) = delete;

  private:
    rlim_t pages_ = 0;
    rlimit before_{};
};

}  // namespace

class TorchErrorTest : public QObject {
    Q_OBJECT
  private slots:
    void anErrorOfLibTorchIsOneSentence() {
        const std::string made_up = message([] { TORCH_CHECK(false, "the made-up reason"); });
        QVERIFY2(is_plain(made_up) && has(made_up, "the made-up reason"), made_up.c_str());
        const std::string shapes = message([] { at::mm(at::ones({2, 3}), at::ones({2, 3})); });
        QVERIFY2(is_plain(shapes) && has(shapes, "2x3"), shapes.c_str());
        QVERIFY2(!has(shapes, "micro_batch_size"), shapes.c_str());
    }

    void anErrorWithSeveralLinesKeepsTheFirst() {
        const std::string text = message([] { TORCH_CHECK(false, "first line.\nsecond line\nframe #0: third"); });
        QVERIFY2(is_plain(text) && has(text, "first line") && !has(text, "second"), text.c_str());
    }

    void memoryThatRanOutHasARemedy() {
        const std::string plain_allocator = message([] { too_large(); });
        recycle_tensor_memory();  // the engine's own, as in training
        const std::string own_allocator = message([] { too_large(); });
        for (const std::string& text : {plain_allocator, own_allocator}) {
            QVERIFY2(is_plain(text) && has(text, "memory"), text.c_str());
            for (const char* part : {"micro_batch_size", "activation_checkpointing", "bf16"})
                QVERIFY2(has(text, part), text.c_str());
        }
    }

    // However it is told: as an error of its own kind, in the text of any other, by a library of the device.
    void memoryOfAGpuThatRanOutHasARemedyToo() {
        const std::string own_kind = message([] {
            TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0)");
        });
        const std::string unnamed =
            message([] { TORCH_CHECK_WITH(OutOfMemoryError, false, "Allocation on device 0 failed"); });
        const std::string by_text = message([] { TORCH_CHECK(false, "CUDA error: out of memory"); });
        const std::string by_a_library =
            message([] { TORCH_CHECK(false, "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`"); });
        for (const std::string& text : {own_kind, unnamed, by_text, by_a_library}) {
            QVERIFY2(is_plain(text) && has(text, "out of memory"), text.c_str());
            for (const char* part :
                 {"micro_batch_size", "activation_checkpointing", "host_offload", "device to cpu", "resume"})
                QVERIFY2(has(text, part), text.c_str());
        }
        const std::string other = message([] { TORCH_CHECK(false, "CUDA error: an illegal memory access"); });
        QVERIFY2(!has(other, "micro_batch_size") && has(other, "device to cpu"), other.c_str());
    }

    void otherErrorsPassAsTheyAre() {
        QCOMPARE(message([] { throw Error("what", "on which", "Do this."); }), std::string("on which: what. Do this."));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, with_plain_errors([] { (void)std::string("a").at(3); }));
        QCOMPARE(with_plain_errors([] { return 7; }), 7);
    }

    // The way of every function of the module, with its arguments.
    void theModulesFunctionsThrowPlainErrors() {
        NEED_SHARED("models");
        const std::vector<int> ids{1, 99999};  // no such token
        const std::string text =
            message_of([&] { PlainErrors<&torch_logits>::call(shared_path("models/stories260K"), ids); });
        QVERIFY2(is_plain(text) && has(text, "out of range"), text.c_str());
    }

    // A stage that fails tells so in the run's events, in the same words.
    void aFailedStageTellsAPlainError() {
        NEED_SHARED("models");
        const QTemporaryDir dir;
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        params.max_length = 32;
        params.train_limit = 4;
        params.threads = 1;
        params.batch_size = params.micro_batch_size = 1;
        params.precision = WantedPrecision::fp32;
        params.histogram_share = 0;
        const RunFolder folder =
            RunFolder::create(fs::path(dir.path().toStdString()) / "fails", params, Json::object());
        RunLog log;
        JobControl control;
        recycle_tensor_memory();
        std::string text;
        {
            const NoMemoryLeft none;
            text = message_of([&] { run_recipe(folder, log, control); });
        }
        QVERIFY2(is_plain(text) && has(text, "micro_batch_size"), text.c_str());
        RunLog::Cursor cursor;
        bool told = false;
        for (const Event& event : log.read_since(cursor).events)
            told |= event.kind == "failure" && is_plain(event.text) && has(event.text, "micro_batch_size");
        QVERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TorchErrorTest)
#include "torch_error_test.moc"
