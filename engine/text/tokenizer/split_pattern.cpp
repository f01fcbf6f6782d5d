// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/split_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <time.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

// The reference's engine and PCRE2 differ in what \s and \w mean beyond ASCII and in nested character classes. The
// first two are spelled out as Unicode properties; what cannot be said in PCRE2 is refused, never approximated.
std::string translate(const std::string& expression, const std::string& where) {
    constexpr const char* word = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";
    std::string out;
    bool in_class = false;
    for (std::size_t i = 0; i < expression.size(); ++i) {
        const char c = expression[i];
        if (c == '\\' && i + 1 < expression.size()) {
            const char escaped = expression[++i];
            if (escaped == 's') {
                out += "\\p{White_Space}";
            } else if (escaped == 'S') {
                out += "\\P{White_Space}";
            } else if (escaped == 'w') {
                out += in_class ? word : std::string("[") + word + "]";
            } else if (escaped == 'W' && !in_class) {
                out += std::string("[^") + word + "]";
            } else if (escaped == 'h' && !in_class) {
                out += "[0-9a-fA-F]";
            } else if (escaped == 'W' || escaped == 'h' || escaped == 'H') {
                throw Error(std::string("the split pattern uses \\") + escaped + " in a way that is not supported",
                            where, "Use a tokenizer with a simpler pattern.");
            } else {
                out += c;
                out += escaped;
            }
            continue;
        }
        if (in_class) {
            if (c == '[' || (c == '&' && i + 1 < expression.size() && expression[i + 1] == '&')) {
                throw Error("the split pattern nests character classes, which is not supported", where,
                            "Use a tokenizer with a simpler pattern.");
            }
            if (c == ']') in_class = false;
            out += c;
        } else {
            if (c == '[') {
                in_class = true;
                out += c;
                if (i + 1 < expression.size() && expression[i + 1] == '^') out += expression[++i];
                // A closing bracket right after the opening one is an ordinary member.
                if (i + 1 < expression.size() && expression[i + 1] == ']') {
                    out += "\\]";
                    ++i;
                }
                continue;
            }
            out += c;
        }
    }
    return out;
}

std::string pcre2_message(int code) {
    PCRE2_UCHAR buffer[256];
    if (pcre2_get_error_message(code, buffer, sizeof buffer) < 0) return "error " + std::to_string(code);
    return reinterpret_cast<const char*>(buffer);
}

}  // namespace

void refuse_growth(const std::string& where) {
    throw Error("its rules make a text grow more than sixty-fold", where,
                "Copy tokenizer.json again from the model's folder; do not use this one.");
}

namespace {

// The time that one search may take: normal patterns need a tenth of a microsecond a byte.
class TimeLimit {
  public:
    explicit TimeLimit(std::size_t bytes) : end_(now() + 2.0 + 5e-6 * static_cast<double>(bytes)) {}
    bool over() const { return now() > end_; }

  private:
    // Of this thread's CPU, so that a busy machine refuses no more than an idle one.
    static double now() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    }
    double end_;
};

}  // namespace

struct SplitPattern::Compiled {
    pcre2_code* code = nullptr;

    Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() { pcre2_code_free(code); }
};

SplitPattern SplitPattern::regex(const std::string& expression, const std::string& where) {
    const std::string translated = translate(expression, where);
    auto compiled = std::make_shared<Compiled>();
    int code = 0;
    PCRE2_SIZE offset = 0;
    compiled->code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
                      PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT, &code,
                      &offset, nullptr);
    if (!compiled->code) {
        throw Error("the split pattern cannot be compiled (" + pcre2_message(code) + ")", where,
                    "Check the pattern against the model's published tokenizer.json.");
    }
    pcre2_jit_compile(compiled->code, PCRE2_JIT_COMPLETE);  // without it matching is slower, not different
    SplitPattern pattern;
    pattern.compiled_ = std::move(compiled);
    pattern.where_ = where;
    return pattern;
}

SplitPattern SplitPattern::text(std::string fixed, std::string where) {
    SplitPattern pattern;
    pattern.fixed_ = std::move(fixed);
    pattern.where_ = std::move(where);
    return pattern;
}

SplitPattern SplitPattern::from_json(const Json& json, const std::string& where) {
    if (json.is_string()) return text(json.get<std::string>(), where);
    if (json.is_object()) {
        if (json.contains("Regex")) return regex(json_string(json, "Regex", where, ""), where);
        if (json.contains("String")) return text(json_string(json, "String", where, ""), where);
    }
    throw Error("a pattern is neither {\"Regex\": ...} nor {\"String\": ...}", where,
                "Check it against the model's published tokenizer.json.");
}

std::vector<Span> SplitPattern::find_all(std::string_view text) const {
    std::vector<Span> matches;
    if (!compiled_) {
        if (fixed_.empty()) return matches;
        for (std::size_t at = text.find(fixed_); at != text.npos; at = text.find(fixed_, at + fixed_.size())) {
            matches.push_back({at, at + fixed_.size()});
        }
        return matches;
    }
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(pcre2_match_data_create(1, nullptr),
                                                                                   &pcre2_match_data_free);
    const std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> limits(
        pcre2_match_context_create(nullptr), &pcre2_match_context_free);
    if (!data || !limits) throw std::bad_alloc();
    // Steps from one starting point, and starting points between two looks at the clock: 64 million steps at most.
    const std::size_t steps = std::min<std::size_t>(200'000 + 4 * text.size(), 1u << 31);
    const std::size_t stretch = std::clamp<std::size_t>((std::size_t{64} << 20) / steps, 16, 4096);
    pcre2_set_match_limit(limits.get(), static_cast<std::uint32_t>(steps));
    pcre2_set_heap_limit(limits.get(), 1u << 20);  // KiB
    const TimeLimit time(text.size());
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : "");
    std::size_t at = 0, rounds = 0;
    while (at <= text.size()) {
        const std::size_t last = at + stretch < text.size() ? character_boundary(text, at + stretch) : text.size();
        pcre2_set_offset_limit(limits.get(), last);
        int found =
            pcre2_match(compiled_->code, subject, text.size(), at, PCRE2_NO_UTF_CHECK, data.get(), limits.get());
        if (found == PCRE2_ERROR_JIT_STACKLIMIT)
            found = pcre2_match(compiled_->code, subject, text.size(), at, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                                data.get(), limits.get());
        const bool looks = found == PCRE2_ERROR_NOMATCH || ++rounds % 256 == 0;
        if (found == PCRE2_ERROR_MATCHLIMIT || (looks && time.over()))
            throw Error("the split pattern takes too many steps on a text of " + std::to_string(text.size()) + " bytes",
                        where_, "Check the pattern against the model's published tokenizer.json.");
        if (found == PCRE2_ERROR_NOMATCH) {
            if (last >= text.size()) break;
            at = last;
            continue;
        }
        if (found < 0) {
            throw Error("the split pattern failed on a text of " + std::to_string(text.size()) + " bytes (" +
                            pcre2_message(found) + ")",
                        where_, "Split the text into shorter documents.");
        }
        const PCRE2_SIZE* bounds = pcre2_get_ovector_pointer(data.get());
        const Span match{bounds[0], bounds[1]};
        if (match.end < match.begin) break;  // \K inside a lookahead; no tokenizer means this
        matches.push_back(match);
        if (match.end > match.begin) {
            at = match.end;
        } else {  // an empty match: go on behind the next character
            if (match.end >= text.size()) break;
            at = match.end + code_point_at(text, match.end).bytes;
        }
    }
    return matches;
}

std::string SplitPattern::replace_all(std::string_view text, std::string_view replacement, std::size_t limit) const {
    std::string out;
    out.reserve(text.size());
    std::size_t from = 0;
    for (const Span& match : find_all(text)) {
        out.append(text.substr(from, match.begin - from));
        if (out.size() + replacement.size() > limit) refuse_growth(where_);
        out.append(replacement);
        from = match.end;
    }
    out.append(text.substr(from));
    return out;
}

}  // namespace bitdistill
