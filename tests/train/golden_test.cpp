// SPDX-License-Identifier: GPL-3.0-or-later
// Real models against the golden files: logits, losses, relations and ternary counts.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/json_file.h"
#include "engine/train/api/engine.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/bit_linear.h"
#include "engine/train/network/model_io.h"
#include "tests/error_text.h"
#include "tests/model/members.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

std::vector<int> ints(const Json& json) { return json.get<std::vector<int>>(); }

}  // namespace

class TrainGoldenTest : public QObject {
    Q_OBJECT
  private slots:
    void logitsEqualTheGoldenFiles_data() {
        QTest::addColumn<QString>("model");
        for (const char* name : {"stories260K", "tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"})
            QTest::newRow(name) << name;
    }
    void logitsEqualTheGoldenFiles() {
        NEED_SHARED("golden");
        QFETCH(QString, model);
        const Json golden = read_json(shared_path(std::string("golden/logits") + "/" + model.toStdString() + ".json"));
        const std::vector<int> ids = ints(golden["ids"]);
        const auto logits = torch_logits(shared_path("models") / model.toStdString(), ids);
        QCOMPARE(logits.size(), golden["logits"].size());
        double worst = 0;
        for (std::size_t t = 0; t < logits.size(); ++t)
            for (std::size_t i = 0; i < logits[t].size(); ++i)
                worst = std::max(worst, std::abs(logits[t][i] - golden["logits"][t][i].get<double>()));
        qInfo("largest difference %g", worst);
        QVERIFY(worst < 2e-3);
    }

    void studentLogitsLossesAndCountsEqualTheGoldenFile() {
        NEED_SHARED("golden");
        const Json golden = read_json(shared_path("golden/bitdistill.json"));
        const fs::path teacher = shared_path("models") / golden["teacher"].get<std::string>(),
                       student = shared_path("models") / golden["student"].get<std::string>();
        const std::vector<int> ids = ints(golden["ids"]), labels = ints(golden["labels"]);
        const auto logits = torch_logits(student, ids);
        double sum = 0, count = 0;
        for (std::size_t t = 0; t < logits.size(); ++t) {
            const auto expected = golden["student_logits"][t].get<std::vector<double>>();
            for (std::size_t i = 0; i < expected.size(); ++i, ++count) sum += std::abs(logits[t][i] - expected[i]);
            // The same choice, or one that the reference likes as well.
            const auto ours = std::max_element(logits[t].begin(), logits[t].end()) - logits[t].begin();
            QVERIFY(*std::max_element(expected.begin(), expected.end()) - expected[std::size_t(ours)] < 1e-2);
        }
        qInfo("mean absolute difference %g", sum / count);
        QVERIFY(sum / count < 1e-2);

        const auto near = [](double ours, double expected) {
            return std::abs(ours - expected) <= 0.01 * std::abs(expected);
        };
        RunParams params;
        const Json& relations = golden["attention_relation_kl"];
        params.relation_layer = relations["layer"].get<int>();
        params.relation_heads = relations["relation_heads"].get<int>();
        for (const char* kind : {"scaled-dot", "cosine"}) {
            params.relation = *choice_of<RelationKind>(kind);
            const DistillationLosses losses = distillation_losses(teacher, student, ids, labels, params);
            const Json& expected = relations["mean_over_heads_and_tokens"][kind];
            qInfo("%s: CE %g LD %g Q %g K %g V %g", kind, losses.ce, losses.logits_kl, losses.relation_q,
                  losses.relation_k, losses.relation_v);
            QVERIFY(near(losses.ce, golden["ce"].get<double>()));
            QVERIFY(near(losses.logits_kl, golden["logits_kl_tau5"].get<double>()));
            QVERIFY(near(losses.relation_q, expected["q"].get<double>()));
            QVERIFY(near(losses.relation_k, expected["k"].get<double>()));
            QVERIFY(near(losses.relation_v, expected["v"].get<double>()));
        }
        const auto model = load_model(student, Precision::fp32, false);
        for (const auto& [name, expected] : golden["ternary"].items()) {
            const QuantizedWeight quantized =
                quantize_weight(model->at(spec_from_name(name, {})->id()).value, Quantizer{}, {}, at::kFloat);
            QVERIFY(std::abs(quantized.scale - expected["scale"].get<double>()) < 1e-6);
            QCOMPARE(quantized.matrix.eq(-1).sum().item<std::int64_t>(), expected["minus"].get<std::int64_t>());
            QCOMPARE(quantized.matrix.eq(0).sum().item<std::int64_t>(), expected["zero"].get<std::int64_t>());
            QCOMPARE(quantized.matrix.eq(1).sum().item<std::int64_t>(), expected["plus"].get<std::int64_t>());
        }
    }

    // A figure of other models than those that were asked for, or of no text at all, is none.
    void lossesAreOfAPairThatBelongsTogether() {
        NEED_SHARED("golden/bitdistill.json");
        const Json golden = read_json(shared_path("golden/bitdistill.json"));
        const fs::path teacher = shared_path("models") / golden["teacher"].get<std::string>(),
                       student = shared_path("models") / golden["student"].get<std::string>();
        const std::vector<int> ids{1, 5, 9}, labels{-100, 9, 2}, none{-100, -100, -100};
        RunParams params;
        const auto refusal = [&](const fs::path& of_teacher, const fs::path& of_student) {
            return message_of([&] { distillation_losses(of_teacher, of_student, ids, labels, params); });
        };
        QVERIFY(has(refusal(student, teacher), "is a 1.58-bit model"));
        QVERIFY(has(refusal(teacher, teacher), "is a full-precision model"));
        const DistillationLosses unscored = distillation_losses(teacher, student, ids, none, params);
        QVERIFY(std::isnan(unscored.ce) && std::isnan(unscored.logits_kl) && unscored.relation_sum() > 0);
        params.relation_layer = model_config_of(student).layers;
        QVERIFY(has(refusal(teacher, student), "relation_layer: The model has"));
        params.relation_layer = -1;
        params.relation_heads = 7;
        QVERIFY(has(refusal(teacher, student), "relation_heads: is 7"));
    }

    void everyMemberGivesTheReferencesLogits_data() {
        QTest::addColumn<QString>("member");
        for (const char* member : {"hadamard-absmax8", "hadamard-absmean4", "2:4", "6:8", "3:4-exact"})
            QTest::newRow(member) << member;
    }
    void everyMemberGivesTheReferencesLogits() {
        NEED_SHARED("golden/variants.json");
        QFETCH(QString, member);
        const std::string name = member.toStdString();
        const Json golden = read_json(shared_path("golden/variants.json")), &expected = golden["logits"][name];
        QTemporaryDir folder;
        const fs::path student = with_member(shared_path("models") / golden["student"].get<std::string>(),
                                             fs::path(folder.path().toStdString()) / "student",
                                             (name.find(':') == name.npos ? "activation=" : "sparsity=") + name);
        const auto logits = torch_logits(student, ints(expected["ids"]));
        double worst = 0;
        for (std::size_t t = 0; t < logits.size(); ++t)
            for (std::size_t i = 0; i < logits[t].size(); ++i)
                worst = std::max(worst, std::abs(logits[t][i] - expected["logits"][t][i].get<double>()));
        qInfo("largest difference %g", worst);
        QVERIFY(worst < 1e-3);
    }

    void bfloat16StaysNearFp32() {
        NEED_SHARED("golden");
        if (!bf16_matmul_runs()) QSKIP("LibTorch has no BF16 products here");
        torch::NoGradGuard no_grad;
        const at::Tensor ids = at::arange(24).unsqueeze(0);
        const auto logits = [&](const char* name, Precision precision) {
            const auto model = load_model(shared_path("models") / name, precision, false);
            return model->logits(model->forward(ids).hidden);
        };
        for (const char* name : {"tiny-qwen3", "stories260K"}) {
            const at::Tensor exact = logits(name, Precision::fp32), fast = logits(name, Precision::bf16);
            QVERIFY((exact - fast).abs().mean().item<double>() < 0.03 * exact.abs().mean().item<double>());
        }
    }
};

QTEST_GUILESS_MAIN(TrainGoldenTest)
#include "golden_test.moc"
