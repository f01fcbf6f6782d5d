// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe lets one choose from: an enumeration and its words for each parameter with choices. The words are what
// stands in recipes, options and the form; nothing else spells them. What each choice means is said in the help of its
// row (param_rows_*.cpp). Four more belong to models: ScaleGranularity (engine/model/rounding/weight_scales.h),
// Sparsity (engine/model/rounding/sparsity.h), ActivationRule (engine/model/quantizer.h) and SubNormPlacement
// (engine/model/model_config.h). Any thread.
#pragma once

#include "engine/base/choice.h"

namespace bitdistill {

enum class Schedule { cosine, linear, constant };
template <>
struct Spelling<Schedule> {
    static constexpr auto words = spelled<Schedule>(
        {{Schedule::cosine, "cosine"}, {Schedule::linear, "linear"}, {Schedule::constant, "constant"}});
};

// Where ROUGE-Lsum finds the sentences of written texts and of references.
enum class RougeSplit { sentences, none };
template <>
struct Spelling<RougeSplit> {
    static constexpr auto words =
        spelled<RougeSplit>({{RougeSplit::sentences, "sentences"}, {RougeSplit::none, "none"}});
};

enum class PromptForm { raw, chat };
template <>
struct Spelling<PromptForm> {
    static constexpr auto words = spelled<PromptForm>({{PromptForm::raw, "raw"}, {PromptForm::chat, "chat"}});
};

// How the codes of a student's first latent weights come about.
enum class StudentStart { absmean, ls, gptq, awq };
template <>
struct Spelling<StudentStart> {
    static constexpr auto words = spelled<StudentStart>({{StudentStart::absmean, "absmean"},
                                                         {StudentStart::ls, "ls"},
                                                         {StudentStart::gptq, "gptq"},
                                                         {StudentStart::awq, "awq"}});
};

enum class SubNormGains { one, calibrated };
template <>
struct Spelling<SubNormGains> {
    static constexpr auto words =
        spelled<SubNormGains>({{SubNormGains::one, "one"}, {SubNormGains::calibrated, "calibrated"}});
};

// What a student keeps its embedding or head in: KeptType, or one that fits its width.
enum class WantedKept { automatic, f16, q8_0, q6_k, q4_0 };
template <>
struct Spelling<WantedKept> {
    static constexpr auto words = spelled<WantedKept>({{WantedKept::automatic, "auto"},
                                                       {WantedKept::f16, "f16"},
                                                       {WantedKept::q8_0, "q8_0"},
                                                       {WantedKept::q6_k, "q6_k"},
                                                       {WantedKept::q4_0, "q4_0"}});
};

enum class RelationKind { scaled_dot, cosine };
template <>
struct Spelling<RelationKind> {
    static constexpr auto words =
        spelled<RelationKind>({{RelationKind::scaled_dot, "scaled-dot"}, {RelationKind::cosine, "cosine"}});
};

enum class Balance { off, first_steps };
template <>
struct Spelling<Balance> {
    static constexpr auto words = spelled<Balance>({{Balance::off, "off"}, {Balance::first_steps, "first-steps"}});
};

enum class TeacherCache { off, exact, top_k };
template <>
struct Spelling<TeacherCache> {
    static constexpr auto words = spelled<TeacherCache>(
        {{TeacherCache::off, "off"}, {TeacherCache::exact, "exact"}, {TeacherCache::top_k, "top-k"}});
};

enum class WantedDevice { automatic, cpu, cuda, cpu_operators };
template <>
struct Spelling<WantedDevice> {
    static constexpr auto words = spelled<WantedDevice>({{WantedDevice::automatic, "auto"},
                                                         {WantedDevice::cpu, "cpu"},
                                                         {WantedDevice::cuda, "cuda"},
                                                         {WantedDevice::cpu_operators, "cpu-operators"}});
};

// Of matrix products. What a run computes in is one of the two, Precision of engine/train/network.
enum class WantedPrecision { automatic, fp32, bf16 };
template <>
struct Spelling<WantedPrecision> {
    static constexpr auto words = spelled<WantedPrecision>(
        {{WantedPrecision::automatic, "auto"}, {WantedPrecision::fp32, "fp32"}, {WantedPrecision::bf16, "bf16"}});
};

enum class BestCheckpoint { off, keep, use };
template <>
struct Spelling<BestCheckpoint> {
    static constexpr auto words = spelled<BestCheckpoint>(
        {{BestCheckpoint::off, "off"}, {BestCheckpoint::keep, "keep"}, {BestCheckpoint::use, "use"}});
};

enum class GuardMode { off, warn, pause };
template <>
struct Spelling<GuardMode> {
    static constexpr auto words =
        spelled<GuardMode>({{GuardMode::off, "off"}, {GuardMode::warn, "warn"}, {GuardMode::pause, "pause"}});
};

}  // namespace bitdistill
