// SPDX-License-Identifier: GPL-3.0-or-later
// Refinement with calibrated gains on a real model: the function stays nearer to the teacher's than with gains of one.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>

#include "engine/base/error.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/losses/losses.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/sub_norm_gains.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class SubNormGainsTest : public QObject {
    Q_OBJECT
    std::vector<Sequence> texts_, others_;

    std::unique_ptr<Transformer> student(SubNormPlacement placement) {
        RunParams params;
        params.sub_norm_placement = placement;
        auto model = load_as_student(shared_path("models/stories260K"), Precision::fp32, true, params);
        model->set_quantized_share(0);  // the norms alone
        return model;
    }
    // Mean cross entropy of the next token over texts that no gain has seen.
    double loss(Transformer& model) {
        torch::NoGradGuard no_grad;
        double sum = 0, count = 0;
        for (const Sequence& text : others_) {
            const at::Tensor ids = at::tensor(text.ids, at::kLong).unsqueeze(0);
            const at::Tensor logits = model.logits(model.forward(ids).hidden[0]);
            const std::int64_t scored = logits.size(0) - 1;
            sum += cross_entropy_sum(logits.narrow(0, 0, scored), ids[0].narrow(0, 1, scored)).item<double>();
            count += static_cast<double>(scored);
        }
        return sum / count;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        const auto tokenizer = open_tokenizer(shared_path("models/stories260K"));
        for (const char* text : {"Once upon a time, there was a little girl named Lily. She loved to play outside.",
                                 "Tom had a red ball. One day the ball rolled into the pond and Tom was sad.",
                                 "The dog was very happy. He ran to the park to see his friends."})
            texts_.push_back({tokenizer->encode(text), {}, 0});
        for (const char* text : {"Once upon a time, there was a big bear who lived in the forest with his mom.",
                                 "Mia saw a bird in the tree. The bird was blue and it could sing very well."})
            others_.push_back({tokenizer->encode(text), {}, 0});
    }

    void theFunctionStaysNearerToTheTeachers() {
        const auto plain = load_model(shared_path("models/stories260K"), Precision::fp32, false);
        const double teacher = loss(*plain);
        for (const SubNormPlacement placement : {SubNormPlacement::paper, SubNormPlacement::every_linear}) {
            const auto model = student(placement);
            const double ones = loss(*model);
            QVERIFY(calibrate_sub_norms(*model, *plain, texts_));
            model->weights_changed();
            const double calibrated = loss(*model);
            QVERIFY2(calibrated - teacher < (ones - teacher) / 4,
                     qPrintable(QString("%1: teacher %2, ones %3, calibrated %4")
                                    .arg(to_string(placement))
                                    .arg(teacher)
                                    .arg(ones)
                                    .arg(calibrated)));
        }
    }

    // What the norms before q, k and v read has been through the input norm: with its gain of c everywhere, c times
    // values whose root mean square is 1. So the geometric mean is c, whatever the text.
    void aGainIsTheSizeOfWhatTheNormReads() {
        const auto plain = load_model(shared_path("models/stories260K"), Precision::fp32, false);
        torch::NoGradGuard no_grad;
        plain->at({TensorRole::attention_norm, 1}).value.fill_(0.25f);
        const auto model = student(SubNormPlacement::every_linear);
        QVERIFY(calibrate_sub_norms(*model, *plain, texts_));
        for (const TensorRole norm : {TensorRole::q_sub_norm, TensorRole::k_sub_norm, TensorRole::v_sub_norm}) {
            const at::Tensor gain = model->at({norm, 1}).value;
            QVERIFY((gain - 0.25f).abs().max().item<float>() < 1e-3f);
        }
    }

    void withoutTextsItSaysSo() {
        const auto plain = load_model(shared_path("models/stories260K"), Precision::fp32, false);
        const auto model = student(SubNormPlacement::paper);
        QVERIFY_THROWS_EXCEPTION(Error, calibrate_sub_norms(*model, *plain, {}));
    }
};

QTEST_GUILESS_MAIN(SubNormGainsTest)
#include "sub_norm_gains_test.moc"
