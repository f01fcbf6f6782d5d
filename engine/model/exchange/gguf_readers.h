// SPDX-License-Identifier: GPL-3.0-or-later
// What a GGUF file can hold of a model, and which programs open it: to be said before training and at export. Plain
// data: any thread.
#pragma once

#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/model/block_types.h"
#include "engine/model/model_config.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

// Where the scale of a ternary matrix stands: in its blocks, rounded to what they hold (F16 mostly), or exactly, as an
// F32 tensor "....scale" beside codes -1, 0, 1 (which llama.cpp multiplies by, and ik_llama.cpp refuses).
enum class ScalePlace { folded, separate };
// I2_S keeps its own F32 scale, `bitnet` is for every program, and ".scale" is one number: folded for these, and for
// scales of rows and blocks. All others: separate, which is exact.
ScalePlace default_scale_place(const ModelConfig& config, BlockType type);

// The type that one matrix of the layers gets: `type`, or F16 for a full-precision model whose rows do not fill its
// blocks, as other programs do it.
BlockType projection_type(const ModelConfig& config, const TensorSpec& spec, BlockType type);
const char* scales_text(ScaleGranularity granularity);  // "a scale for each row of a matrix"
// Can the type's blocks hold such scales of a ternary matrix (in F16, or as exactly as the type's floats)? I2_S has one
// scale for a matrix, TQ1_0, TQ2_0 and Q6_K one for 256 neighbours.
bool holds_scales(BlockType type, ScaleGranularity granularity);
// Why this model cannot be written in this type: rows that are no multiple of its blocks (of a student: of any matrix;
// else: of all), scales that the blocks cannot hold, or ternary types for full-precision weights. Nothing when it can.
std::optional<Error> export_obstacle(const ModelConfig& config, BlockType type);
// What stands in the way of taking this student elsewhere, to be said before it is trained: rows that do not fill the
// ternary types' blocks, scales that they cannot hold, a graph that no other program has. Nothing when every ternary
// type fits and llama.cpp opens the result.
std::optional<std::string> export_limits(const ModelConfig& student);
// Which programs open the result: "llama.cpp and bitnet.cpp open it." To be shown before training and after export.
std::string export_readers(const ModelConfig& config, BlockType type, ScalePlace scales);

}  // namespace bitdistill
