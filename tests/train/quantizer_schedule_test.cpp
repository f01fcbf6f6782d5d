// SPDX-License-Identifier: GPL-3.0-or-later
// What a student computes with changes on the way: 8 bits before 4, and Arenas up and down again. Seen in the losses of
// short runs of BitNet-SFT.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/float16.h"
#include "engine/base/publish.h"
#include "engine/model/safetensors.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_log.h"
#include "engine/train/api/engine.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class QuantizerScheduleTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::vector<double> losses(const std::string& name, std::int64_t steps, const std::vector<std::string>& settings,
                               bool of_before = false) const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.task = "sst2";
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.fine_tune_teacher = params.continual_pretraining = params.distillation = false;
        params.bitnet_sft = true;
        params.sft_steps = steps;
        params.sft_learning_rate = 1e-3;
        params.max_length = 64;
        params.train_limit = 100;
        params.eval_limit = 4;
        params.batch_size = params.micro_batch_size = 4;
        params.threads = 1;  // tests share two cores
        params.precision = WantedPrecision::fp32;
        for (const std::string& setting : settings) {
            const std::size_t equals = setting.find('=');
            set_text(params, *find_parameter(setting.substr(0, equals)), setting.substr(equals + 1));
        }
        const std::filesystem::path path = folder_.filePath(QString::fromStdString(name)).toStdString();
        RunFolder run = RunFolder::create(path, params, Json::object());
        if (of_before) {
            Json json = read_json(path / "run.json");
            json["facts"].erase("f16");
            write_json(path / "run.json", json);
            run = RunFolder::open(path);
        }
        RunLog log;
        JobControl control;
        run_recipe(run, log, control);
        RunLog::Cursor cursor;
        std::vector<double> found;
        for (const StepRow& row : log.read_since(cursor).rows) found.push_back(static_cast<double>(row.ce));
        return found;
    }

  private slots:
    // Until the last share a run is that of 8 bits to the bit; one step at least takes 4.
    void fourBitsComeInTheLastShareAlone() {
        NEED_SHARED("models");
        const auto eight = losses("eight", 6, {"activation=hadamard-absmax8"});
        QCOMPARE(eight.size(), std::size_t{6});
        for (const auto& [share, with_8] : {std::pair("0.5", 3u), {"0.01", 5u}, {"1", 0u}}) {
            const auto four = losses(std::string("four") + share, 6,
                                     {"activation=hadamard-absmean4", std::string("a4_share=") + share});
            QCOMPARE(four.size(), eight.size());
            for (std::size_t step = 0; step < with_8; ++step) QCOMPARE(four[step], eight[step]);
            QVERIFY2(four[with_8] != eight[with_8], share);
        }
    }

    // e of Arenas has its peak after a tenth of the steps: in the first one of ten, and of five.
    void arenasHaveTheirPeakAfterATenthOfTheSteps() {
        NEED_SHARED("models");
        const std::vector<std::string> exact{"sparsity=3:4-exact"}, arenas{"sparsity=3:4-exact", "arenas=0.5"};
        const auto none = losses("none", 1, exact), five = losses("five", 5, arenas), ten = losses("ten", 10, arenas);
        QCOMPARE(five.size(), std::size_t{5});
        QVERIFY(five[0] != none[0]);
        QCOMPARE(five[0], ten[0]);
    }

    // A student kept in F16 trains through that rounding in its last stage, and its folder holds these values. A run
    // that began before it did so ends as it always did.
    void theFolderOfAStudentInF16HoldsItsValues() {
        NEED_SHARED("models");
        const std::vector<std::string> f16{"embedding_type=f16", "head_type=f16"};
        const auto now = losses("f16", 3, f16), before = losses("f16-before", 3, f16, true);
        const auto in_f16 = [&](const char* name) {
            const SafetensorsModel saved =
                SafetensorsModel::open(folder_.filePath(QString(name) + "/bitnet-sft").toStdString());
            std::vector<float> values(512 * 64);
            to_float(saved.at("model.embed_tokens.weight", {512, 64}), values);
            return std::ranges::count_if(values, [](float x) { return f16_to_float(float_to_f16(x)) == x; });
        };
        QCOMPARE(in_f16("f16"), std::ptrdiff_t{512 * 64});
        QVERIFY(in_f16("f16-before") < 512 * 64);
        QVERIFY(now != before);
        QCOMPARE(losses("f16-again", 3, f16), now);
    }
};

QTEST_GUILESS_MAIN(QuantizerScheduleTest)
#include "quantizer_schedule_test.moc"
