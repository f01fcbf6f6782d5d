// SPDX-License-Identifier: GPL-3.0-or-later
// The Porter stemmer (M. F. Porter, An algorithm for suffix stripping, Program 14(3), 1980) with the changes that NLTK
// makes to it (its mode NLTK_EXTENSIONS): "running" and "runs" become "run". ROUGE with a stemmer counts these stems.
// Pure function: any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

// word: lower case, a-z and 0-9; a digit counts as a consonant. A word of at most two letters is its own stem.
std::string porter_stem(std::string_view word);

}  // namespace bitdistill
