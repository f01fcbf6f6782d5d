// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception type of the engine. Every failure says what went wrong, on which file, tensor or field, and what
// to do about it. Thrown on any thread; caught in two places only: the thread function of Job, and main().
#pragma once

#include <algorithm>
#include <exception>
#include <iterator>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bitdistill {

class Error : public std::runtime_error {
  public:
    // what: a sentence without full stop ("header is longer than the file"). subject: the file, tensor or field, may be
    // empty. remedy: a sentence that says what to do, may be empty. what() joins them: "subject: what. remedy".
    explicit Error(const std::string& what, const std::string& subject = {}, const std::string& remedy = {})
        : std::runtime_error(join(what, subject, remedy)), problem_(what), subject_(subject), remedy_(remedy) {}

    const std::string& problem() const noexcept { return problem_; }
    const std::string& subject() const noexcept { return subject_; }
    const std::string& remedy() const noexcept { return remedy_; }

  private:
    static std::string join(const std::string& what, const std::string& subject, const std::string& remedy) {
        std::string text = subject.empty() ? what : subject + ": " + what;
        if (!remedy.empty()) text += ". " + remedy;
        // what() is a C string, and would end at a NUL of a foreign text.
        for (std::size_t at = text.find('\0'); at != text.npos; at = text.find('\0', at)) text.replace(at, 1, "\\x00");
        return text;
    }
    std::string problem_, subject_, remedy_;
};

// The same error, with the file that its subject, a tensor or a field, is of.
inline Error of_file(const Error& error, const std::string& file) {
    const std::string& subject = error.subject();
    if (subject.find(file) != subject.npos) return error;
    return Error(error.problem(), subject.empty() ? file : file + ": " + subject, error.remedy());
}

// What any exception says to a user: memory that ran out comes from the standard library without a word of use.
inline std::string sentence_of(const std::exception& error) {
    if (dynamic_cast<const std::bad_alloc*>(&error) || dynamic_cast<const std::length_error*>(&error))
        return "memory ran out. Close other programs, or ask for less: a smaller model, file, batch or length";
    const std::string text = error.what();
    return text.empty() ? "failed without a reason" : text;
}

// The same as whole sentences with the reason first, for whoever reads what became of a run: "The loss is not finite at
// step 12 (distill). Lower the learning rate." What is said of its subject stands behind it: "batch_size is 3, ...".
inline std::string reason_of(const std::exception& error) {
    const auto* const ours = dynamic_cast<const Error*>(&error);
    std::string text = ours ? ours->problem() : sentence_of(error);
    const std::string subject = ours ? ours->subject() : std::string();
    constexpr std::string_view verbs[] = {"is ",   "are ", "has ",    "have ",  "holds ", "does ", "do ",    "was ",
                                          "were ", "can ", "cannot ", "needs ", "takes ", "ends ", "begins "};
    const bool predicate =
        std::any_of(std::begin(verbs), std::end(verbs), [&](std::string_view verb) { return text.starts_with(verb); });
    if (!subject.empty()) text = predicate ? subject + " " + text : text + " (" + subject + ")";
    const auto sentence = [](std::string words) {
        if (words.empty()) return words;
        if (words.back() != '.' && words.back() != '?' && words.back() != '!') words += '.';
        return words;
    };
    // A name, of a parameter or a file, keeps its letters.
    if (!(predicate && !subject.empty()) && !text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    text = sentence(text);
    if (ours && !ours->remedy().empty()) text += " " + sentence(ours->remedy());
    for (std::size_t at = text.find('\0'); at != text.npos; at = text.find('\0', at)) text.replace(at, 1, "\\x00");
    return text;
}

}  // namespace bitdistill
