// SPDX-License-Identifier: GPL-3.0-or-later
// A manual page in troff's man macros, written piece by piece. Both programs print theirs from what they parse, so a
// page never differs from --help; the build installs what they print. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

// `text` as troff prints it: backslashes, hyphens that are to be copied, and lines that would be read as requests.
std::string troff(std::string_view text);

class ManualPage {
  public:
    // Of section 1. program: "bitdistill"; version: "0.1.0"; about: one line, without a full stop.
    ManualPage(std::string_view program, std::string_view version, std::string_view about);

    void section(std::string_view heading);     // "OPTIONS"
    void subsection(std::string_view heading);  // "run"
    void paragraph(std::string_view text);
    // Lines of a footer of --help: those that begin with two spaces stay as they are, others are paragraphs.
    void lines(std::string_view text);
    // term: "--theme", value: "theme" or nothing. Without text it is a line of the synopsis.
    void option(std::string_view term, std::string_view value, std::string_view text);
    const std::string& text() const { return text_; }

  private:
    std::string text_;
};

}  // namespace bitdistill
