// SPDX-License-Identifier: GPL-3.0-or-later
// The preview shows which tokens carry loss; pre-flight says what will not fit.
#include "app/parts/first_batch.h"

#include "app/parts/preflight.h"
#include "engine/run/presets.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class FirstBatchTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void onlyAnswersCarryLoss() {
        NEED_SHARED("models/stories260K");
        NEED_SHARED("data/sst2/train.tsv");
        const FirstBatch batch = readFirstBatch(smallRecipe(folder_.path().toStdString()));
        QVERIFY2(batch.taskError.isEmpty(), qPrintable(batch.taskError));
        QVERIFY(batch.items.size() >= 4);
        QCOMPARE(batch.trainItems, std::size_t{400});
        QCOMPARE(batch.devItems, std::size_t{40});
        for (const auto& item : batch.items) {
            QString scored, before;
            bool ended = false;
            for (const PreviewToken& token : item) {
                if (token.scored) ended = true;
                QVERIFY2(token.scored || !ended, "a prompt token stands after the answer's first token");
                (token.scored ? scored : before) += token.text;
            }
            QVERIFY2(scored.contains(QStringLiteral("positive")) || scored.contains(QStringLiteral("negative")),
                     qPrintable(scored));
            QVERIFY2(!before.contains(QStringLiteral(" positive")), qPrintable(before));
        }
        QVERIFY(batch.corpus.size() > 20);
        QVERIFY2(batch.corpus.back().scored, "every next token of the corpus carries loss");
    }

    void everyAnswerOfAChatCarriesLossAndNothingElse() {
        NEED_SHARED("models/stories260K");
        const fs::path model = fs::path(folder_.path().toStdString()) / "instruct";
        fs::create_directories(model);
        for (const auto& entry : fs::directory_iterator(shared_path("models/stories260K")))
            fs::copy_file(entry.path(), model / entry.path().filename());
        RunParams params;
        params.teacher = model.string();
        params.task = "chat";
        params.train_data = (fs::path(folder_.path().toStdString()) / "chats.jsonl").string();
        write_file_atomically(
            params.train_data,
            "{\"conversations\": [{\"from\": \"human\", \"value\": \"Who ran?\"}, {\"from\": \"gpt\", "
            "\"value\": \"The cat.\"}, {\"from\": \"human\", \"value\": \"Why?\"}, {\"from\": "
            "\"gpt\", \"value\": \"A dog.\"}]}\n");
        const FirstBatch without = readFirstBatch(params);
        QVERIFY2(without.taskError.contains(QStringLiteral("no chat template")), qPrintable(without.taskError));
        write_file_atomically(model / "chat_template.jinja",
                              "{% for m in messages %}{{ m.role + ': ' + m.content + '\\n' }}{% endfor %}"
                              "{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}");
        const FirstBatch batch = readFirstBatch(params);
        QVERIFY2(batch.taskError.isEmpty(), qPrintable(batch.taskError));
        QCOMPARE(batch.items.size(), std::size_t{1});
        QString scored;
        for (const PreviewToken& token : batch.items[0])
            if (token.scored) scored += token.text;
        QCOMPARE(scored, QStringLiteral(" The cat.\n A dog.\n"));
    }

    void aMissingTrainingFileIsSaidNotThrown() {
        NEED_SHARED("models/stories260K");
        RunParams params = smallRecipe(folder_.path().toStdString());
        params.train_data = folder_.filePath(QStringLiteral("gone.tsv")).toStdString();
        const FirstBatch batch = readFirstBatch(params);
        QVERIFY2(batch.taskError.contains(QStringLiteral("gone.tsv")), qPrintable(batch.taskError));
        QVERIFY(batch.items.empty());
    }

    void aModelTooLargeForThisMachineIsRed() {
        const fs::path model = fs::path(folder_.path().toStdString()) / "huge";
        Json config = {{"architectures", {"LlamaForCausalLM"}},
                       {"model_type", "llama"},
                       {"hidden_act", "silu"},
                       {"hidden_size", 65536},
                       {"intermediate_size", 262144},
                       {"num_hidden_layers", 400},
                       {"num_attention_heads", 512},
                       {"num_key_value_heads", 512},
                       {"head_dim", 128},
                       {"vocab_size", 200000},
                       {"max_position_embeddings", 4096},
                       {"rms_norm_eps", 1e-5},
                       {"tie_word_embeddings", true}};
        fs::create_directories(model);
        write_json(model / "config.json", config);
        RunParams params;
        params.teacher = model.string();
        bool memoryRed = false;
        for (const Check& check : preflight(params, fs::path(folder_.path().toStdString()) / "not" / "yet"))
            if (check.title == QStringLiteral("Memory")) memoryRed = check.light == Light::red && !check.text.isEmpty();
        QVERIFY(memoryRed);
    }

    void aSmallModelIsGreen() {
        NEED_SHARED("models/stories260K");
        const auto checks = preflight(smallRecipe(folder_.path().toStdString()), folder_.path().toStdString());
        for (const Check& check : checks)
            if (check.title == QStringLiteral("Memory") || check.title == QStringLiteral("Disk"))
                QVERIFY2(check.light == Light::green, qPrintable(check.title + check.text));
    }

    void presetsKeepTheUsersModelAndData() {
        RunParams user;
        user.teacher = "/models/mine";
        user.train_data = "/data/train.tsv";
        user.corpus = "/data/corpus.txt";
        user.task = "qnli";
        user.gamma = 3;
        for (const Preset& preset : presets()) {
            const RunParams params = with_preset(preset, user);
            QCOMPARE(params.teacher, user.teacher);
            QCOMPARE(params.train_data, user.train_data);
            QCOMPARE(params.corpus, user.corpus);
            QCOMPARE(params.task, user.task);
            QCOMPARE(params.gamma, preset.params.gamma);
            for (const Problem& problem : range_problems(params)) QVERIFY2(!problem.fatal, problem.text.c_str());
        }
    }
};

WORKBENCH_TEST_MAIN(FirstBatchTest)
#include "first_batch_test.moc"
