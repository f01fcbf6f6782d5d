// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the texts that end an answer, in pieces as they are written: gives back what surely stands before any of them
// and keeps what may be the beginning of one. One answer, one thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

class StopTexts {
  public:
    // texts: UTF-8. Throws Error for an empty one, which every answer begins with.
    explicit StopTexts(std::vector<std::string> texts);

    // A piece of the answer, of whole UTF-8 characters. Returns what can be shown now: whole characters too.
    std::string add(std::string_view piece);
    // The answer ends here: what was kept is part of it.
    std::string finish();
    bool found() const { return found_; }  // the answer ends before one of them

  private:
    std::vector<std::string> texts_;
    std::string kept_;
    bool found_ = false;
};

}  // namespace bitdistill
