// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a student's form that stand where nobody reads them, and keys that are nearly ours: computed as if they were
// not there, the model would be another one. And what a key of config.json is called in GGUF. Asked by the readers of
// config.json and of GGUF's keys. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/model/gguf.h"
#include "engine/model/quantizer.h"

namespace bitdistill {

// Of quantization_config and behind "bitdistill.": "weight_rule", ...
std::vector<std::string_view> quantizer_keys();

// Is it such a key of a 1.58-bit model's config.json, beside quantization_config? Nulls aside. Other tools' keys are
// not.
bool is_misplaced(const std::string& key);
// config: of a 1.58-bit model. Throws Error that names file, key and its place.
void refuse_misplaced_keys(const Json& config, const std::string& where);
// The same for keys whose prefix is nearly "bitdistill.", and in files with that prefix for a student's keys that stand
// without it or behind the architecture's name.
void refuse_misplaced_keys(const GgufFile& file, const std::string& architecture);

// The keys of a quantizer, as "quantization_config.activation \"absmean4\"", with which a student is no longer what
// other programs compute under the name "bitnet"; empty: none.
std::string keys_beyond_bitnet(const Quantizer& quantizer);

// What helps against a value that no model has, in a config.json and in a GGUF file.
inline constexpr const char *damaged_config = "Correct it, or copy config.json again from the model's folder",
                            *damaged_gguf =
                                "The file is damaged, or its conversion went wrong; fetch or convert it again";

// A GGUF model is checked as the config.json that it stands for (gguf_model.cpp), and its user knows GGUF's keys alone:
// the same error with GGUF's key for each key of config.json. architecture: before the dot of the file's keys. The
// remedy damaged_config becomes damaged_gguf.
Error in_gguf_keys(const Error& error, const GgufFile& file, const std::string& architecture);

}  // namespace bitdistill
