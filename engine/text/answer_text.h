// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of a task without classes while a model writes it: tokens become text, and a stop text ends it. One
// thread.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

class AnswerText {
  public:
    // stops: Task::stops. Both must outlive it.
    AnswerText(const Tokenizer& tokenizer, std::span<const std::string> stops);
    // One token more. True from the token on with which a stop text is whole.
    bool add(int id);
    // What was written up to the stop text, without white space around it.
    std::string text() const;

  private:
    StreamDecoder decoder_;
    std::span<const std::string> stops_;
    std::size_t longest_stop_ = 0;
    std::string text_;
    std::size_t end_ = std::string::npos;  // where the first stop text begins
};

// The text of an answer that is written already.
std::string answer_text(const Tokenizer& tokenizer, std::span<const int> ids, std::span<const std::string> stops);

}  // namespace bitdistill
