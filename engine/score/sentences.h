// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sentences of a text end, for ROUGE-Lsum, whose definition takes both texts as sentences and says nothing of
// how they are found. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

// The text (UTF-8) with one sentence on each line, by this rule:
//   - a line feed ends a sentence;
//   - so does a full stop, question mark or exclamation mark, with the quotation marks and brackets that close behind
//     it, where white space follows and then no letter from a to z;
//   - but not the full stop of a single letter ("J. Smith"), of letters with full stops between them ("U.S."), and of
//     the titles and abbreviations of sentences.cpp ("Mr.", "vs.").
// White space around sentences and empty lines go; within a sentence nothing changes.
std::string one_sentence_a_line(std::string_view text);

}  // namespace bitdistill
