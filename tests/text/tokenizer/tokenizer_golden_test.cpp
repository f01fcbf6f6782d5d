// SPDX-License-Identifier: GPL-3.0-or-later
// Real tokenizers against recorded ids of the reference implementations, and how quick they are.
#include <QtTest>
#include <ctime>
#include <fstream>

#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class TokenizerGoldenTest : public QObject {
    Q_OBJECT

  private slots:
    void everyRecordedLineMatches_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("golden");
        QTest::addRow("qwen3") << "tokenizers/qwen3"
                               << "golden/tokenizer/qwen3.jsonl";
        QTest::addRow("llama2") << "tokenizers/llama2"
                                << "golden/tokenizer/llama2.jsonl";
        QTest::addRow("llama3") << "tokenizers/llama3"
                                << "golden/tokenizer/llama3.jsonl";
        QTest::addRow("gemma3") << "tokenizers/gemma3"
                                << "golden/tokenizer/gemma3.jsonl";
        QTest::addRow("stories260K") << "models/stories260K"
                                     << "golden/tokenizer/stories260K.jsonl";
    }
    void everyRecordedLineMatches() {
        NEED_SHARED("golden/tokenizer");
        QFETCH(QString, folder);
        QFETCH(QString, golden);
        const auto tokenizer = open_tokenizer(shared_path(folder.toUtf8().constData()));
        std::ifstream file(shared_path(golden.toUtf8().constData()));
        std::string line;
        int lines = 0, texts_back = 0;
        while (std::getline(file, line)) {
            const Json json = Json::parse(line);
            const auto text = json.at("text").get<std::string>();
            const auto expected = json.at("ids").get<std::vector<int>>();
            const std::vector<int> ids = tokenizer->encode(text);
            ++lines;
            if (ids != expected) {
                QFAIL(qPrintable(QString("line %1: %2\n got  %3\n want %4")
                                     .arg(lines)
                                     .arg(QString::fromStdString(text), QString::fromStdString(Json(ids).dump()),
                                          QString::fromStdString(Json(expected).dump()))));
            }
            // The reference gives back the text it has seen: normalised (NFC) by Qwen's file, unchanged by
            // sentencepiece.
            const std::string back = tokenizer->decode(ids, true);
            QCOMPARE(QString::fromStdString(back),
                     folder.endsWith("qwen3") ? QString::fromStdString(text).normalized(QString::NormalizationForm_C)
                                              : QString::fromStdString(text));
            texts_back += back == text;
        }
        QVERIFY(lines >= 404);
        qInfo("%s: %d of %d texts come back unchanged", qPrintable(folder), texts_back, lines);
    }

    void aLargeTokenizerOpensQuicklyAndEncodesFast() {
        NEED_SHARED("tokenizers/qwen3");
        NEED_SHARED("corpora/brown.txt");
        // Time of this process's CPU: the wall's would measure the machine's other work.
        std::clock_t begin = std::clock();
        const auto lap = [&] {
            const std::clock_t now = std::clock();
            const double milliseconds = 1000.0 * static_cast<double>(now - begin) / CLOCKS_PER_SEC;
            begin = now;
            return milliseconds;
        };
        const auto tokenizer = open_tokenizer(shared_path("tokenizers/qwen3"));
        const double opening = lap();
        const std::string text = read_file(shared_path("corpora/brown.txt")).substr(0, 1000000);
        lap();
        const std::vector<int> ids = tokenizer->encode(text);
        const double encoding = lap();
        QVERIFY(tokenizer->decode(ids) == text);
        const double decoding = lap();
        qInfo("opened in %.0f ms; 1 MB to %zu tokens in %.0f ms, back in %.0f ms", opening, ids.size(), encoding,
              decoding);
        // A quiet machine needs 250 and 180 ms; sanitizers and debug builds need several times that.
        QVERIFY(opening < 5000 && encoding < 10000);
    }
};

QTEST_APPLESS_MAIN(TokenizerGoldenTest)
#include "tokenizer_golden_test.moc"
