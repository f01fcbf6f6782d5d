// SPDX-License-Identifier: GPL-3.0-or-later
// RoPE as config.json says it: at the top level (rope_theta, rope_scaling) or, in newer files, under rope_parameters,
// which may hold one set of parameters for each kind of layer. Used by the families' readers (families.h). Any thread.
#pragma once

#include <optional>
#include <string>

#include "engine/base/json_file.h"
#include "engine/model/rope/rotary.h"

namespace bitdistill {

// Is there a value? A null stands for "not given", as in Hugging Face's files.
bool given(const Json& object, const char* key);
// Is rope_parameters a set for each kind of layer?
bool rope_is_nested(const Json& rope);

// One set of parameters over what `rotary` says. key: its name, for messages. Throws Error: a kind that RopeScaling
// does not know, numbers that make no sense.
Rotary read_rope_set(Rotary rotary, const Json& rope, const std::string& key, const std::string& where);
// Of a model whose layers are alike. Throws Error as read_rope_set does, and where sets of kinds of layers differ.
Rotary read_rotary(Rotary rotary, const Json& json, const std::string& where);
// Throws Error where two keys of one file ask for different scalings: programs differ in which of them they take. said:
// what an earlier key asked for; rope: the object that `scaling` was read from.
void require_same_scaling(std::optional<RopeScaling>& said, const Json& rope, const RopeScaling& scaling,
                          const std::string& where);
void require_theta(double theta, const char* key, const std::string& where);

}  // namespace bitdistill
