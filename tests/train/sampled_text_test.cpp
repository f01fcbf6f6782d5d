// SPDX-License-Identifier: GPL-3.0-or-later
// Text that the teacher writes where there is no corpus: a model that goes on from its cache as it reads whole texts,
// and a corpus of the asked-for size that the seed and the temperature decide.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/text/packed_corpus.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/api/engine.h"
#include "engine/train/checkpoint.h"
#include "engine/train/network/model_io.h"
#include "engine/train/sample_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class SampledTextTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

  private slots:
    void initTestCase() { NEED_SHARED("models"); }

    void theDecoderWritesWhatTheModelWouldSay_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"models/stories260K", "models/tiny-qwen3", "models/tiny-qwen2-sharded"})
            QTest::newRow(folder) << folder;
    }
    void theDecoderWritesWhatTheModelWouldSay() {
        QFETCH(QString, folder);
        torch::NoGradGuard no_grad;
        const auto model = load_model(shared_path(folder.toStdString()), Precision::fp32, false);
        const at::Tensor ids = at::arange(18, at::kLong).view({3, 6}) + 4;
        const at::Tensor hidden = model->forward(ids).hidden;
        std::vector<at::Tensor> expected;
        for (std::int64_t t = 0; t < 6; ++t) expected.push_back(model->logits(hidden.select(1, t)));
        model->compute_on(at::kCPU);
        KvCache cache = model->kv_cache(3, 6);
        for (int again = 0; again < 2; ++again) {
            cache.restart();
            for (std::int64_t t = 0; t < 6; ++t) {
                const at::Tensor got = model->next_logits(ids.select(1, t), cache);
                QVERIFY((expected[std::size_t(t)] - got).abs().max().item<double>() <
                        1e-4 * std::max(1.0, expected[std::size_t(t)].abs().max().item<double>()));
            }
        }
    }

    // Several tokens at once go on after the cache as one by one.
    void aCacheReadsSeveralTokensAtOnce() {
        torch::NoGradGuard no_grad;
        const auto model = load_model(shared_path("models/tiny-qwen3"), Precision::fp32, false);
        model->compute_on(at::kCPU);
        DeviceDecoder decoder(model->parameters(), model->head(), model->config(), at::kFloat, at::kCPU, false);
        model->prepare_weights();
        decoder.take_weights();
        const at::Tensor ids = at::arange(12, at::kLong).view({2, 6}) + 4;
        const at::Tensor whole = decoder.run(ids, -1).hidden;
        KvCache cache = model->kv_cache(2, 6);
        const at::Tensor first = decoder.run(ids.narrow(1, 0, 2), cache).hidden,
                         rest = decoder.run(ids.narrow(1, 2, 4), cache).hidden;
        QVERIFY((at::cat({first, rest}, 1) - whole).abs().max().item<double>() < 1e-4);
        QVERIFY_THROWS_EXCEPTION(Error, decoder.run(ids.narrow(1, 0, 1), cache));  // full
    }

    void theTeachersTextIsACorpusOfTheAskedForSize() {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.sampled_tokens = 2000;
        params.max_length = 32;
        params.threads = 1;
        const auto text = [&](const char* name, const char* param, const char* value) {
            RunParams varied = params;
            set_text(varied, *find_parameter(param), value);
            const RunFolder folder =
                RunFolder::create(fs::path(dir_.path().toStdString()) / name, varied, Json::object());
            RunLog log;
            RunRecorder recorder(folder, log);
            JobControl control;
            if (!sample_corpus(folder, Precision::fp32, std::nullopt, recorder, control)) return std::string();
            verify_done(folder.sampled_corpus().parent_path());
            return fs::exists(folder.path() / "sampled.parts") ? std::string() : read_file(folder.sampled_corpus());
        };
        const std::string first = text("first", "seed", "1"), again = text("again", "seed", "1"),
                          other = text("other", "seed", "2"), cold = text("cold", "sampling_temperature", "0.05");
        const auto tokenizer = open_tokenizer(params.teacher);
        const fs::path folder = fs::path(dir_.path().toStdString()) / "first";
        QVERIFY(pack_corpus(folder / "sampled/corpus.jsonl", *tokenizer, folder / "tokens.bin", 1));
        const PackedCorpus packed(folder / "tokens.bin");
        QVERIFY2(packed.tokens() > 2000 && packed.tokens() < 6000, std::to_string(packed.tokens()).c_str());
        QVERIFY(packed.documents() >= 2000 / 32);
        QVERIFY(!first.empty() && again == first);
        QVERIFY(!other.empty() && other != first);
        // A low temperature repeats itself more.
        const auto distinct_lines = [](const std::string& lines) {
            std::set<std::string> seen;
            for (std::size_t begin = 0, end; (end = lines.find('\n', begin)) != std::string::npos; begin = end + 1)
                seen.insert(lines.substr(begin, end - begin));
            return seen.size();
        };
        QVERIFY(!cold.empty() && distinct_lines(cold) < distinct_lines(first));
    }
};

QTEST_GUILESS_MAIN(SampledTextTest)
#include "sampled_text_test.moc"
