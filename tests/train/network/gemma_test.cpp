// SPDX-License-Identifier: GPL-3.0-or-later
// Gemma 3 in training: reference logits, gradients of kernels and operators against the plain model's, every member of
// the family of students on it, every start, and runs that go on where they were stopped.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/infer/cpu_session.h"
#include "engine/model/gemma.h"
#include "engine/model/random_model.h"
#include "engine/run/run_folder.h"
#include "engine/train/api/engine.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/plain_model.h"
#include "engine/train/start/student_start.h"
#include "tests/model/members.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

constexpr const char* tiny = "models/tiny-gemma3";

double relative(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).norm().item<double>() / std::max(1e-9, b.norm().item<double>());
}

// Gains near 1, whether a norm adds 1 to them or not; weights large enough that attention is not flat.
void set_some_values(Transformer& model) {
    for (Parameter& parameter : model.parameters()) {
        if (parameter.spec.norm)
            parameter.value.uniform_(0.5, 1.5).sub_(parameter.spec.one_plus ? 1 : 0);
        else
            parameter.value.normal_(0, 0.15);
    }
    model.weights_changed();
}

std::vector<Sequence> some_texts(std::int64_t vocabulary) {
    std::vector<Sequence> texts(12);
    for (std::size_t s = 0; s < texts.size(); ++s)
        for (std::size_t t = 0; t < 48; ++t)
            texts[s].ids.push_back(int((t * t * 7 + s * 131 + t * 3) % std::size_t(vocabulary)));
    return texts;
}

}  // namespace

class TrainGemmaTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }

  private slots:
    void init() {
        NEED_SHARED("models/tiny-gemma3");
        at::manual_seed(3);
    }

    void logitsEqualTheReference() {
        const Json golden = read_json(shared_path("golden/logits/tiny-gemma3.json"));
        const auto logits = torch_logits(shared_path(tiny), golden["ids"].get<std::vector<int>>());
        double worst = 0;
        for (std::size_t t = 0; t < logits.size(); ++t)
            for (std::size_t i = 0; i < logits[t].size(); ++i)
                worst = std::max(worst, std::abs(logits[t][i] - golden["logits"][t][i].get<double>()));
        qInfo("largest difference %g", worst);
        QVERIFY(worst < 2e-3);
    }

    void everyGradientEqualsThePlainModels_data() {
        QTest::addColumn<bool>("ternary");
        QTest::addColumn<bool>("half");
        QTest::addColumn<bool>("operators");
        QTest::addColumn<bool>("everyLinear");
        QTest::addColumn<QString>("member");
        for (const bool operators : {false, true})
            for (const bool half : {false, true}) {
                const std::string how =
                    std::string(operators ? " by operators" : " by kernels") + (half ? ", bf16" : "");
                QTest::newRow(("teacher" + how).c_str()) << false << half << operators << false << "";
                for (const char* member :
                     {"activation=absmax8", "activation=hadamard-absmax8", "activation=hadamard-absmean4",
                      "activation=absmean4", "sparsity=2:4", "sparsity=4:8", "sparsity=5:8", "sparsity=6:8",
                      "sparsity=3:4-exact", "activation=hadamard-absmean4 sparsity=3:4-exact", "weight_scale=row",
                      "weight_scale=block128", "embedding_type=q8_0 head_type=q8_0",
                      "embedding_type=q4_0 head_type=q4_0"})
                    QTest::newRow((member + how).c_str()) << true << half << operators << false << member;
                QTest::newRow(("a norm before every linear layer" + how).c_str())
                    << true << half << operators << true << "";
            }
    }
    // Sequences longer than the window, so that layers with and without one differ.
    void everyGradientEqualsThePlainModels() {
        QFETCH(bool, ternary);
        QFETCH(bool, half);
        QFETCH(bool, operators);
        QFETCH(bool, everyLinear);
        QFETCH(QString, member);
        if (half && !bf16_matmul_runs()) QSKIP("LibTorch has no BF16 products here");
        ModelConfig config = read_model_config(shared_path(tiny));
        config.quantizer = member_of_family(member.toStdString());
        config.ternary = config.sub_norm = ternary;
        if (everyLinear) config.sub_norm_placement = SubNormPlacement::every_linear;
        Transformer model(config, half ? Precision::bf16 : Precision::fp32, true);
        set_some_values(model);
        PlainModel plain(model, Precision::fp32);
        if (operators) model.compute_on(at::kCPU);
        const at::Tensor ids = at::randint(config.vocab_size, {2, 53}, at::kLong);
        const std::int64_t capture = config.layers - 1;
        const ForwardResult ours = model.forward(ids, capture), reference = plain.forward(ids, capture);
        // A code that rounds to the other side moves a whole step; a quantized model differs by a few such.
        const double four = config.quantizer.activation_bits() == 4 ? 5 : 1;  // a step is larger
        const double tolerance = half ? 0.1 * four : ternary ? 0.03 * four : 2e-4;
        at::Tensor our_sum = at::zeros({}), reference_sum = at::zeros({});
        for (const auto part : {&ForwardResult::hidden, &ForwardResult::q, &ForwardResult::k, &ForwardResult::v}) {
            const at::Tensor &a = ours.*part, &b = reference.*part;
            QVERIFY2(relative(a, b) < tolerance, qPrintable(QString::number(relative(a, b))));
            const at::Tensor weight = at::randn(a.sizes());
            our_sum = our_sum + (a * weight).sum();
            reference_sum = reference_sum + (b * weight).sum();
        }
        our_sum.backward();
        reference_sum.backward();
        model.gather_gradients();
        for (const Parameter& parameter : model.parameters()) {
            const at::Tensor& expected = plain.at(parameter.spec.id()).grad();
            QCOMPARE(parameter.has_gradient, expected.defined());
            if (!expected.defined()) continue;
            const double difference = relative(parameter.gradient, expected);
            QVERIFY2(difference < 3 * tolerance,
                     qPrintable(QString::fromStdString(parameter.spec.name) + QString(" %1").arg(difference)));
        }
    }

    void checkpointedActivationsGiveTheSameBits() {
        ModelConfig config = read_model_config(shared_path(tiny));
        config.ternary = config.sub_norm = true;
        Transformer model(config, Precision::fp32, true);
        set_some_values(model);
        const at::Tensor ids = at::randint(config.vocab_size, {2, 21}, at::kLong);
        model.forward(ids).hidden.square().sum().backward();
        std::vector<at::Tensor> gradients;
        for (const Parameter& parameter : model.parameters()) gradients.push_back(parameter.gradient.clone());
        model.clear_gradients();
        model.set_activation_checkpointing(true);
        model.forward(ids).hidden.square().sum().backward();
        for (std::size_t i = 0; i < gradients.size(); ++i)
            QVERIFY(at::equal(model.parameters()[i].gradient, gradients[i]));
    }

    void aCacheLongerThanTheWindowWritesWhatTheModelWouldSay() {
        torch::NoGradGuard no_grad;
        const auto model = load_model(shared_path(tiny), Precision::fp32, false);
        const at::Tensor ids = at::arange(40, at::kLong).view({2, 20}) + 4;
        const at::Tensor hidden = model->forward(ids).hidden;
        std::vector<at::Tensor> expected;
        for (std::int64_t t = 0; t < 20; ++t) expected.push_back(model->logits(hidden.select(1, t)));
        model->compute_on(at::kCPU);
        KvCache cache = model->kv_cache(2, 20);
        for (std::int64_t t = 0; t < 20; ++t) {
            const at::Tensor got = model->next_logits(ids.select(1, t), cache);
            QVERIFY((expected[std::size_t(t)] - got).abs().max().item<double>() < 1e-3);
        }
    }

    void everyStartLosesNoMoreThanPlainRounding_data() {
        QTest::addColumn<int>("start");
        for (const StudentStart start : {StudentStart::ls, StudentStart::gptq, StudentStart::awq})
            QTest::newRow(std::string(word_of(start)).c_str()) << int(start);
    }
    void everyStartLosesNoMoreThanPlainRounding() {
        QFETCH(int, start);
        RunParams params;
        params.student_start = static_cast<StudentStart>(start);
        const auto student = load_as_student(shared_path(tiny), Precision::fp32, true, params);
        const auto report = start_student(*student, params.student_start, some_texts(300), nullptr);
        QVERIFY(report.has_value());
        qInfo("%g before, %g after", report->mean_before(), report->mean_after());
        QVERIFY(report->mean_after() <= report->mean_before());
        if (params.student_start != StudentStart::awq) return;
        // q/k-norms take factors of q and k out again; the other groups may have them.
        std::size_t others = 0;
        for (const GroupStart& one : report->groups)
            if (one.group == "q, k, v")
                QVERIFY(!one.ratio && one.after == one.before);
            else
                others += one.after != one.before;
        QVERIFY(others > 0);
    }

    // A gain of 1 + w over factors is another 1 + w.
    void factorsLeaveTheFunctionAsItWas() {
        torch::NoGradGuard no_grad;
        RunParams params;
        params.student_start = StudentStart::awq;
        const auto before = load_as_student(shared_path(tiny), Precision::fp32, true, params),
                   after = load_as_student(shared_path(tiny), Precision::fp32, true, params);
        start_student(*after, StudentStart::awq, some_texts(300), nullptr);
        for (Transformer* const model : {before.get(), after.get()})
            model->set_quantized_share(0);  // activations alone are rounded
        const at::Tensor ids = at::arange(20).unsqueeze(0);
        const double off = relative(after->forward(ids).hidden, before->forward(ids).hidden);
        QVERIFY2(off < 0.05, qPrintable(QString::number(off)));
    }

    // Both engines, each with kernels of its own, compute the same student.
    void bothEnginesComputeTheSameStudent_data() {
        QTest::addColumn<QString>("member");
        for (const char* member : {"activation=absmax8", "activation=hadamard-absmax8", "sparsity=6:8",
                                   "sparsity=3:4-exact", "weight_scale=row", "embedding_type=q8_0 head_type=q8_0"})
            QTest::newRow(member) << member;
    }
    void bothEnginesComputeTheSameStudent() {
        QFETCH(QString, member);
        const auto student = load_as_student(shared_path(tiny), Precision::fp32, true);
        const fs::path plain = path("plain"), folder = path("student");
        for (const fs::path& old : {plain, folder}) fs::remove_all(old);
        fs::create_directories(plain);
        save_model(*student, at::kFloat, shared_path(tiny), plain);
        with_member(plain, folder, member.toStdString());
        std::vector<int> ids(24);
        for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = int(i * 37 % 300);
        const auto ours = torch_logits(folder, ids);
        const auto others = cpu_logits(CpuModel::open(folder, {1, "", WeightFormat::as_stored}), ids);
        double sum = 0, size = 0;
        for (std::size_t t = 0; t < ours.size(); ++t)
            for (std::size_t i = 0; i < ours[t].size(); ++i) {
                sum += std::abs(double(ours[t][i]) - double(others[t][i]));
                size += std::abs(double(ours[t][i]));
            }
        qInfo("mean difference %g of %g", sum / double(ours.size() * 300), size / double(ours.size() * 300));
        QVERIFY(sum < 0.01 * size);  // a rounding tie may flip a code
        const Json config = read_json(folder / "config.json");
        QCOMPARE(config["model_type"].get<std::string>(), std::string("bitdistill_gemma3"));
        QCOMPARE(config["embedding_scale"].get<double>(), 8.0);
    }

    // What trains in full precision is saved in BF16, whose readers round the embedding's scale so.
    void aTeacherTrainsWithTheScaleThatItsFolderWillHave() {
        ModelConfig config = read_model_config(shared_path(tiny));
        config.hidden_size = 40;
        write_random_folder(path("narrow"), config, 1, DType::f32);
        const double rounded = gemma3_embedding_scale(40, BlockType::bf16),
                     single = gemma3_embedding_scale(40, BlockType::f32);
        QVERIFY(rounded != single);
        QCOMPARE(load_model(path("narrow"), Precision::fp32, true)->config().embedding_scale, rounded);
        QCOMPARE(load_model(path("narrow"), Precision::fp32, false)->config().embedding_scale, single);
        QCOMPARE(load_as_student(path("narrow"), Precision::fp32, true)->config().embedding_scale, single);
    }

    void anInterruptionEndsWithTheSameBits() {
        NEED_SHARED("models/stories260K");
        ModelConfig config = read_model_config(shared_path(tiny));
        config.vocab_size = 512;
        const fs::path teacher = path("teacher");
        write_random_folder(teacher, config, 1, DType::bf16);
        for (const char* file : {"tokenizer.json", "tokenizer.model", "tokenizer_config.json"})
            if (fs::exists(shared_path("models/stories260K") / file))
                fs::copy_file(shared_path("models/stories260K") / file, teacher / file);
        RunParams params;
        params.teacher = teacher.string();
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.sampled_tokens = 300;
        params.max_length = 32;
        params.train_limit = 20;
        params.eval_limit = 2;
        params.batch_size = params.micro_batch_size = 2;
        params.teacher_steps = params.sft_steps = params.pretrain_steps = params.distill_steps = 3;
        params.gamma = 10;
        params.threads = 1;
        params.precision = WantedPrecision::fp32;
        params.checkpoint_every = 2;
        const RunFolder whole = RunFolder::create(path("whole"), params, Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(whole, log, control));
        const RunFolder stopped = RunFolder::create(path("stopped"), params, Json::object());
        bool finished = false;
        for (const std::int64_t share : {3, 2, 0}) {  // of the boundaries; 0: to the end
            RunLog again;
            JobControl other;
            if (share > 0) other.stop_at_boundary(control.boundaries() / share);
            finished = run_recipe(stopped, again, other);
        }
        QVERIFY(finished);
        for (const char* file : {"teacher/model.safetensors", "bitnet-sft/model.safetensors",
                                 "pretrained/model.safetensors", "student/model.safetensors"})
            QVERIFY2(read_file(stopped.path() / file) == read_file(whole.path() / file), file);
        QCOMPARE(read_json(whole.path() / "student/config.json")["model_type"].get<std::string>(),
                 std::string("bitdistill_gemma3"));
    }
};

QTEST_GUILESS_MAIN(TrainGemmaTest)
#include "gemma_test.moc"
