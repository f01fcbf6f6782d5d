// SPDX-License-Identifier: GPL-3.0-or-later
// The student that runs on the CPU writes the text of the student that was trained: 1,000 prompts, token by token. With
// BITDISTILL_STUDENT=runs/mine/student the same for a student of one's own.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>
#include <algorithm>
#include <fstream>

#include "engine/base/error.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/cpu_session.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/network/model_io.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

constexpr std::size_t prompts = 1000, tokens_each = 24, batch = 50;
// Of the logits' spread. LibTorch adds in another order; when a state lies between two of its 8-bit codes, that decides
// which one it takes, and the logits of both engines are one step of one state apart.
constexpr double tie = 0.1;

// Sentences of the dev items, then of the training items.
std::vector<std::string> sentences() {
    std::vector<std::string> found;
    for (const char* name : {"data/sst2/dev.tsv", "data/sst2/train.tsv"}) {
        std::ifstream file(shared_path(name));
        std::string line;
        std::getline(file, line);  // the columns' names
        while (found.size() < prompts && std::getline(file, line)) found.push_back(line.substr(0, line.find('\t')));
    }
    return found;
}

}  // namespace

class GreedyTextTest : public QObject {
    Q_OBJECT
  private slots:
    void theCpuWritesWhatLibTorchWouldChoose_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<double>("share");
        QTest::newRow("stories260K, rounded and not trained: nearly every choice is close") << QString() << 0.01;
        if (qEnvironmentVariableIsSet("BITDISTILL_STUDENT"))
            QTest::newRow("a trained student") << qEnvironmentVariable("BITDISTILL_STUDENT") << 0.001;
    }
    // FP32 holds the products of 8-bit and ternary codes exactly, so LibTorch's are the integers' too.
    void theCpuWritesWhatLibTorchWouldChoose() {
        NEED_SHARED("models/stories260K");
        NEED_SHARED("data/sst2");
        QFETCH(QString, folder);
        QFETCH(double, share);
        const QTemporaryDir made;
        fs::path path = folder.toStdString();
        if (folder.isEmpty()) {
            const fs::path teacher = shared_path("models/stories260K");
            path = made.path().toStdString();
            save_model(*load_as_student(teacher, Precision::fp32, true), at::kFloat, teacher, path);
        }
        const auto student = load_model(path, Precision::fp32, false);
        const auto tokenizer = open_tokenizer(path);
        CpuSession session(CpuModel::open(path));

        std::vector<std::vector<int>> texts;
        std::vector<std::size_t> starts;  // of what was written
        for (const std::string& sentence : sentences()) {
            std::vector<int> ids = tokenizer->encode(sentence);
            if (tokenizer->add_bos) ids.insert(ids.begin(), *tokenizer->bos_id);
            starts.push_back(ids.size());
            session.rewind(0);
            int id = *session.prefill_greedy(ids);
            for (std::size_t t = 0; t < tokens_each; ++t) {
                ids.push_back(id);
                if (t + 1 < tokens_each) id = session.decode_greedy(id);
            }
            texts.push_back(std::move(ids));
        }
        QCOMPARE(texts.size(), prompts);

        const at::NoGradGuard no_gradients;
        std::int64_t written = 0, different = 0;
        double widest = 0;
        for (std::size_t first = 0; first < texts.size(); first += batch) {
            std::size_t longest = 0;
            for (std::size_t i = first; i < first + batch; ++i) longest = std::max(longest, texts[i].size());
            const at::Tensor ids = at::zeros({batch, std::int64_t(longest)}, at::kLong);
            for (std::size_t i = 0; i < batch; ++i)
                for (std::size_t t = 0; t < texts[first + i].size(); ++t)
                    ids[std::int64_t(i)][std::int64_t(t)] = texts[first + i][t];
            const at::Tensor hidden = student->forward(ids).hidden;
            for (std::size_t i = 0; i < batch; ++i) {
                const std::vector<int>& text = texts[first + i];
                const auto start = std::int64_t(starts[first + i]), end = std::int64_t(text.size());
                const at::Tensor logits = student->logits(hidden[std::int64_t(i)].slice(0, start - 1, end - 1));
                const at::Tensor best = logits.argmax(-1);
                for (std::int64_t t = 0; t < end - start; ++t, ++written) {
                    const std::int64_t ours = text[std::size_t(start + t)];
                    if (best[t].item<std::int64_t>() == ours) continue;
                    ++different;
                    const double gap = (logits[t].max() - logits[t][ours]).item<double>(),
                                 spread = logits[t].std().item<double>();
                    widest = std::max(widest, gap / spread);
                    qInfo("prompt %zu, token %lld: %.2g of the spread apart", first + i, static_cast<long long>(t),
                          gap / spread);
                }
            }
        }
        qInfo("%lld of %lld tokens differ, at most %.2g of the logits' spread apart", static_cast<long long>(different),
              static_cast<long long>(written), widest);
        QCOMPARE(written, std::int64_t(prompts * tokens_each));
        QVERIFY(double(different) <= share * double(written));
        QVERIFY(widest < tie);
    }
};

QTEST_GUILESS_MAIN(GreedyTextTest)
#include "greedy_text_test.moc"
