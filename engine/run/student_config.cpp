// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/student_config.h"

#include "engine/model/kept_weights.h"

namespace bitdistill {

namespace {

KeptType kept_type_for(WantedKept wanted, KeptType automatic) {
    switch (wanted) {
        case WantedKept::automatic:
            break;
        case WantedKept::f16:
            return KeptType::f16;
        case WantedKept::q8_0:
            return KeptType::q8_0;
        case WantedKept::q6_k:
            return KeptType::q6_k;
        case WantedKept::q4_0:
            return KeptType::q4_0;
    }
    return automatic;
}

}  // namespace

ModelConfig student_of(const ModelConfig& teacher, const RunParams& params, bool sub_norm) {
    ModelConfig student = teacher;
    student.quantizer.activation = params.activation;
    if (!teacher.ternary) {  // a student that is there keeps its form
        student.ternary = true;
        student.sub_norm = sub_norm;
        student.quantizer.weight_scale = params.weight_scale;
        student.quantizer.sparsity = params.sparsity;
        student.sub_norm_placement = params.sub_norm_placement;
    }
    const KeptType fits = automatic_kept_type(teacher.hidden_size);
    Quantizer& quantizer = student.quantizer;
    const auto automatic = [&](KeptType own) { return teacher.ternary && own != KeptType::f16 ? own : fits; };
    quantizer.embedding_type = kept_type_for(params.embedding_type, automatic(quantizer.embedding_type));
    // One matrix has one type: what is left open follows what is said.
    const bool tied = teacher.tie_embeddings;
    quantizer.head_type =
        kept_type_for(params.head_type, tied ? quantizer.embedding_type : automatic(quantizer.head_type));
    if (tied && params.embedding_type == WantedKept::automatic) quantizer.embedding_type = quantizer.head_type;
    return student;
}

ActivationRule untrained_activation(const RunParams& params) {
    return params.a4_share < 1 ? with_8_bits(params.activation) : params.activation;
}

ModelConfig untrained_student_of(const ModelConfig& teacher, const RunParams& params, bool sub_norm) {
    ModelConfig student = student_of(teacher, params, sub_norm);
    student.quantizer.activation = untrained_activation(params);
    student.quantizer.embedding_type = student.quantizer.head_type = KeptType::f16;
    return student;
}

bool rounds_f16(const RunFolder& run) {
    const auto found = run.facts().find(f16_fact);
    return found != run.facts().end() && *found == f16_rounded;
}

}  // namespace bitdistill
