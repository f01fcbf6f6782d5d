// SPDX-License-Identifier: GPL-3.0-or-later
// The codebooks of ggml's IQ1, IQ2 and IQ3 types: an index of a block stands for 8 (IQ3: 4) weights at once. The
// vectors are facts of the format, as ggml's ggml-common.h and the `gguf` Python package list them. For block_types.cpp
// and its readers; made once, on first use; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bitdistill {

// Vectors back to back; vector i begins at values[i * width].
struct Codebook {
    std::size_t width;
    std::vector<std::int8_t> values;
    const std::int8_t* at(std::size_t index) const { return values.data() + index * width; }
};

const Codebook& iq1_codebook();      // 2048 vectors of -1, 0, 1
const Codebook& iq2_xxs_codebook();  // 256 of 8, 25, 43; so the next two
const Codebook& iq2_xs_codebook();   // 512
const Codebook& iq2_s_codebook();    // 1024
const Codebook& iq3_xxs_codebook();  // 256 of eight magnitudes
const Codebook& iq3_s_codebook();    // 512 of eight magnitudes

}  // namespace bitdistill
