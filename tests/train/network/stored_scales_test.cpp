// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen student, whose folder stores its scales, through training's forward passes: the same codes and logits as the
// student that it was made from, on the kernels, the operators and the CPU engine. It does not train.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/infer/cpu_session.h"
#include "engine/model/random_model.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/plain_model.h"
#include "tests/error_text.h"
#include "tests/model/frozen_folder.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class FrozenStudentTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    const std::vector<int> ids_{1, 17, 5, 203, 44, 9, 80, 31, 7, 7, 150, 2};

    at::Tensor logits(Transformer& model) const {
        torch::NoGradGuard no_grad;
        return model.logits(model.forward(at::tensor(ids_, at::kLong).unsqueeze(0)).hidden[0]);
    }

  private slots:
    void storedScalesGiveTheStudentsLogits_data() {
        QTest::addColumn<QString>("scales");
        for (const char* scales : {"tensor", "row", "block128"}) QTest::newRow(scales) << scales;
    }
    void storedScalesGiveTheStudentsLogits() {
        NEED_SHARED("models/tiny-qwen3-student");
        QFETCH(QString, scales);
        ModelConfig config = read_model_config(shared_path("models/tiny-qwen3-student"));
        config.quantizer.weight_scale = *scale_granularity(scales.toStdString());
        config.intermediate_size = 300;
        write_random_folder(path("student"), config, 3, DType::f32, 0.1f);
        const auto student = load_model(path("student"), Precision::fp32, false);
        const at::Tensor expected = logits(*student);
        for (const FrozenForm form : {FrozenForm::latent, FrozenForm::values}) {
            write_frozen_folder(path("student"), path("frozen"), form);
            const auto frozen = load_model(path("frozen"), Precision::fp32, false);
            QVERIFY(at::equal(logits(*frozen), expected));
            for (const Parameter& parameter : frozen->parameters()) {
                if (!parameter.spec.projection) continue;
                const QuantizedWeight& mine = student->at(parameter.spec.id()).quantized;
                QVERIFY(parameter.quantized.scales.values == mine.scales.values);
                QVERIFY(at::equal(parameter.quantized.matrix, mine.matrix));
            }
            // The operators, from the same folder.
            const auto operators = load_model(path("frozen"), Precision::fp32, false);
            operators->compute_on(at::kCPU);
            QVERIFY((logits(*operators) - expected).abs().mean().item<double>() < 1e-2);
            PlainModel plain(*frozen, Precision::fp32);
            const at::Tensor hidden = plain.forward(at::tensor(ids_, at::kLong).unsqueeze(0), -1).hidden[0];
            QVERIFY((plain.logits(hidden) - expected).abs().mean().item<double>() < 1e-2);
            // And the CPU engine.
            const auto cpu = cpu_logits(CpuModel::open(path("frozen"), {1, "", {}}), ids_);
            double sum = 0;
            for (std::size_t t = 0; t < ids_.size(); ++t)
                sum += (at::tensor(cpu[t]) - expected[static_cast<std::int64_t>(t)]).abs().mean().item<double>();
            QVERIFY(sum / static_cast<double>(ids_.size()) < 1e-2);
        }
        // Without them the absmean of the values is found, which is another.
        write_frozen_folder(path("student"), path("bare"), FrozenForm::values, false);
        QVERIFY(!at::equal(logits(*load_model(path("bare"), Precision::fp32, false)), expected));
    }

    void aFrozenStudentKeepsItsScalesWhenItIsSaved() {
        NEED_SHARED("models/tiny-qwen3-student");
        write_frozen_folder(shared_path("models/tiny-qwen3-student"), path("frozen"), FrozenForm::values);
        const auto frozen = load_model(path("frozen"), Precision::fp32, false);
        fs::create_directories(path("saved"));
        save_model(*frozen, at::kFloat, shared_path("models/tiny-qwen3-student"), path("saved"));
        const auto again = load_model(path("saved"), Precision::fp32, false);
        QVERIFY(at::equal(logits(*again), logits(*frozen)));
    }

    void aSavedStudentHasItsSourcesChatTemplateAndLicence() {
        NEED_SHARED("models/tiny-qwen3-student");
        const fs::path source = path("source");
        fs::copy(shared_path("models/tiny-qwen3-student"), source);
        write_file_atomically(source / "chat_template.json", "{\"chat_template\": \"{{ x }}\"}");
        write_file_atomically(source / "LICENSE", "Do as you like.");
        const auto student = load_model(source, Precision::fp32, false);
        fs::create_directories(path("handed-on"));
        save_model(*student, at::kFloat, source, path("handed-on"));
        for (const char* name : {"chat_template.json", "LICENSE"})
            QCOMPARE(read_file(path("handed-on") / name), read_file(source / name));
    }

    // A recipe may begin with a packed student: what trains then has its codes and its scales, whatever pattern they
    // keep.
    void latentWeightsOfAPackedStudentGiveItsCodesAndScales_data() {
        QTest::addColumn<QString>("sparsity");
        QTest::addColumn<QString>("scales");
        for (const char* sparsity : {"none", "2:4", "6:8", "3:4-exact"})
            for (const char* scales : {"tensor", "row"})
                QTest::addRow("%s, %s", sparsity, scales) << sparsity << scales;
    }
    void latentWeightsOfAPackedStudentGiveItsCodesAndScales() {
        NEED_SHARED("models/tiny-qwen3-student");
        QFETCH(QString, sparsity);
        QFETCH(QString, scales);
        ModelConfig config = read_model_config(shared_path("models/tiny-qwen3-student"));
        config.quantizer.weight_scale = *scale_granularity(scales.toStdString());
        config.quantizer.sparsity = *choice_of<Sparsity>(sparsity.toStdString());
        write_random_folder(path("sparse"), config, 3, DType::f32, 0.1f);
        const auto student = load_model(path("sparse"), Precision::fp32, false);
        write_frozen_folder(path("sparse"), path("sparse-packed"), FrozenForm::packed);
        const WeightFile file = WeightFile::open(path("sparse-packed"));
        for (const Parameter& parameter : student->parameters()) {
            if (!parameter.spec.projection) continue;
            const at::Tensor latent = at::empty(parameter.spec.shape, at::kFloat);
            read_latents(file.at(parameter.spec), file,
                         {latent.data_ptr<float>(), static_cast<std::size_t>(latent.numel())});
            const QuantizedWeight found = quantize_weight(latent, config.quantizer, {}, at::kFloat),
                                  expected = quantize_weight(parameter.value, config.quantizer, {}, at::kFloat);
            QCOMPARE(found.scales.values.size(), expected.scales.values.size());
            for (std::size_t i = 0; i < found.scales.values.size(); ++i)
                QVERIFY2(std::abs(found.scales.values[i] / expected.scales.values[i] - 1) < 1e-6f,
                         parameter.spec.name.c_str());
            QVERIFY(at::allclose(found.matrix, expected.matrix, 1e-6, 0));
        }
    }

    void aFrozenStudentDoesNotTrain() {
        NEED_SHARED("models/tiny-qwen3-student");
        write_frozen_folder(shared_path("models/tiny-qwen3-student"), path("frozen"), FrozenForm::latent);
        const std::string said = message_of([&] { load_model(path("frozen"), Precision::fp32, true); });
        QVERIFY2(has(said, "stores its scales") && has(said, "_proj.weight"), said.c_str());
    }
};

QTEST_GUILESS_MAIN(FrozenStudentTest)
#include "stored_scales_test.moc"
