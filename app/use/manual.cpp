// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/manual.h"

#include <algorithm>
#include <cctype>

namespace bitdistill {

std::string troff(std::string_view text) {
    std::string out;
    bool line_begins = true;
    for (const char c : text) {
        // A full stop or an apostrophe at the beginning of a line would make it a request.
        if (line_begins && (c == '.' || c == '\'')) out += "\\&";
        line_begins = c == '\n';
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";  // a bare one may become a typographic hyphen, which no shell takes
        else
            out += c;
    }
    return out;
}

namespace {

// A list of choices without spaces may be longer than a line: it may be broken behind a comma or a bar.
std::string breakable(std::string_view value) {
    std::string out;
    for (const char c : troff(value)) {
        out += c;
        if (c == ',' || c == '|') out += "\\:";
    }
    return out;
}

}  // namespace

ManualPage::ManualPage(std::string_view program, std::string_view version, std::string_view about) {
    std::string title(program);
    std::ranges::transform(title, title.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    // No date: the same sources give the same page.
    text_ = ".TH \"" + troff(title) + "\" \"1\" \"\" \"" + troff("BitDistill Workbench " + std::string(version)) +
            "\" \"User commands\"\n.ad l\n.SH NAME\n" + troff(program) + " \\- " + troff(about) + "\n";
}

void ManualPage::section(std::string_view heading) { text_ += ".SH " + troff(heading) + "\n"; }
void ManualPage::subsection(std::string_view heading) { text_ += ".SS " + troff(heading) + "\n"; }
void ManualPage::paragraph(std::string_view text) { text_ += ".PP\n" + troff(text) + "\n"; }

void ManualPage::lines(std::string_view text) {
    bool as_is = false, anything = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.empty()) continue;
        const bool wanted = line.starts_with("  ");
        if (!anything || wanted != as_is) text_ += as_is ? ".fi\n.RE\n.PP\n" : wanted ? ".PP\n.RS\n.nf\n" : ".PP\n";
        as_is = wanted;
        anything = true;
        text_ += troff(wanted ? line.substr(2) : line) + "\n";
    }
    if (as_is) text_ += ".fi\n.RE\n";
}

void ManualPage::option(std::string_view term, std::string_view value, std::string_view text) {
    text_ += (text.empty() ? ".PP\n\\fB" : ".TP\n\\fB") + troff(term) + "\\fR";
    if (!value.empty()) text_ += " \\fI" + breakable(value) + "\\fR";
    text_ += "\n";
    if (!text.empty()) text_ += troff(text) + "\n";
}

}  // namespace bitdistill
