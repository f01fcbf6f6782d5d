// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/text_judge.h"

#include "engine/base/error.h"
#include "engine/score/sentences.h"

namespace bitdistill {

std::vector<std::string> references_of(const Example& example) {
    return example.references.empty() ? std::vector<std::string>{example.target} : example.references;
}

std::string TextJudge::in_lines(const std::string& text) const {
    return task_.rouge_split == RougeSplit::sentences ? one_sentence_a_line(text) : text;
}

PairScores TextJudge::scores(const std::string& written, const Example& example) {
    const std::vector<std::string> references = references_of(example);
    std::vector<std::string> lines;
    for (const std::string& reference : references) lines.push_back(in_lines(reference));
    try {
        return {rouge_.score(in_lines(written), lines), bleu_.count(written, references)};
    } catch (const Error& error) {
        throw Error(error.problem(), "line " + std::to_string(example.line) + " of the data", error.remedy());
    }
}

}  // namespace bitdistill
