// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_numbers.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_steps.h"
#include "engine/text/chat/template_text.h"

namespace bitdistill::chat {

namespace {

constexpr double two_to_63 = 9223372036854775808.0;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

double number(double value) {
    if (std::isnan(value)) not_supported("a number that is none (NaN)");
    return value;
}

// The text that Python's readers of numbers look at: white space is a blank, a digit of any script is ASCII's.
std::string ascii_number(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, bytes] = code_point_at(text, at);
        const int digit = c < 0x80 ? -1 : u_charDigitValue(static_cast<UChar32>(c));
        out += c == 0        ? '?'
               : is_white(c) ? ' '
               : digit >= 0  ? static_cast<char>('0' + digit)
               : c < 0x80    ? static_cast<char>(c)
                             : '?';
        at += bytes;
    }
    const std::string_view stripped = strip(out, "", true, true);
    return std::string(stripped);
}

int digit_value(char c) {
    const char small = static_cast<char>(c | 32);
    return is_digit(c) ? c - '0' : small >= 'a' && small <= 'z' ? small - 'a' + 10 : 99;
}

// Underscores between digits only.
bool take_underscores(std::string& text, bool (*digit)(char)) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '_' && (i == 0 || i + 1 == text.size() || !digit(text[i - 1]) || !digit(text[i + 1])))
            return false;
    std::erase(text, '_');
    return true;
}

// [digits][.digits][e[sign]digits] with a digit before the exponent.
bool is_decimal(std::string_view text) {
    std::size_t at = 0, count = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return at - from;
    };
    count = digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        count += digits();
    }
    if (count == 0) return false;
    if (at < text.size() && (text[at] | 32) == 'e') {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        if (digits() == 0) return false;
    }
    return at == text.size();
}

// Of is_decimal(). What is too large is infinite, what is too small zero.
double decimal(const std::string& text) {
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc::result_out_of_range) return value;
    const std::size_t e = std::min(text.find_first_of("eE"), text.size());
    const std::size_t point = std::min(text.find('.'), e), first = text.find_first_of("123456789");
    const bool negative = e + 1 < text.size() && text[e + 1] == '-';
    double exponent = 0;
    for (std::size_t i = e; i < text.size(); ++i)
        if (is_digit(text[i])) exponent = exponent * 10 + (text[i] - '0');
    const double places = static_cast<double>(point) - static_cast<double>(first);
    return places + (negative ? -exponent : exponent) > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

}  // namespace

void refuse_large_number() { not_supported("a whole number beyond 64 bits"); }

std::string float_text(double value) {
    if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
    if (std::isnan(value)) return "nan";
    std::array<char, 40> buffer;
    const char* const end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific).ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t e = text.find('e');
    int exponent = 0;
    const std::string_view power = text.substr(e + 2);
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (text[e + 1] == '-') exponent = -exponent;
    if (exponent < -4 || exponent >= 16) return std::string(text);  // two digits of an exponent at least, as Python
    const std::string sign = text[0] == '-' ? "-" : "";
    std::string digits(text.substr(sign.size(), e - sign.size()));
    std::erase(digits, '.');
    if (exponent < 0) return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto whole_digits = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole_digits) return sign + digits + std::string(whole_digits - digits.size(), '0') + ".0";
    return sign + digits.substr(0, whole_digits) + "." + digits.substr(whole_digits);
}

std::optional<double> read_real(const std::string& given) {
    std::string text = ascii_number(given);
    const bool minus = text.starts_with('-');
    if (minus || text.starts_with('+')) text.erase(0, 1);
    std::string word = text;
    for (char& c : word)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
    if (word == "nan") number(std::numeric_limits<double>::quiet_NaN());
    double value = std::numeric_limits<double>::infinity();
    if (word != "inf" && word != "infinity") {
        if (!take_underscores(text, &is_digit) || !is_decimal(text)) return std::nullopt;
        value = decimal(text);
    }
    return minus ? -value : value;
}

std::optional<std::int64_t> read_whole(const std::string& given, std::int64_t base) {
    if (base != 0 && (base < 2 || base > 36)) return std::nullopt;
    std::string text = ascii_number(given);
    const bool minus = text.starts_with('-');
    if (minus || text.starts_with('+')) text.erase(0, 1);
    const bool zero_first = text.size() > 1 && text[0] == '0';
    bool prefixed = false;
    for (const auto& [letter, radix] : {std::pair('b', 2), std::pair('o', 8), std::pair('x', 16)})
        if (zero_first && (text[1] | 32) == letter && (base == 0 || base == radix)) {
            base = radix;
            prefixed = true;
        }
    if (prefixed) {
        text.erase(0, text.size() > 2 && text[2] == '_' ? 3 : 2);  // "0x_1f" is a number too
    } else if (base == 0) {
        if (zero_first && text.find_first_not_of("0_") != text.npos) return std::nullopt;  // "012" has no base
        base = 10;
    }
    // Any letter may stand beside an underscore; one that is no digit of the base is refused below.
    if (!take_underscores(text, [](char c) { return digit_value(c) < 36; }) || text.empty()) return std::nullopt;
    if (std::any_of(text.begin(), text.end(), [&](char c) { return digit_value(c) >= base; })) return std::nullopt;
    if (minus) text.insert(0, "-");
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value, static_cast<int>(base));
    if (failure == std::errc::result_out_of_range) refuse_large_number();
    return value;
}

std::optional<std::int64_t> whole(const Value& value) {
    if (const auto* const i = value.as<std::int64_t>()) return *i;
    if (const auto* const b = value.as<bool>()) return *b;
    return std::nullopt;
}

int compare_numbers(const Value& a, const Value& b) {
    const auto order = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
    const auto x = whole(a), y = whole(b);
    if (x && y) return order(*x, *y);
    if (!x && !y) return order(a.number(), b.number());
    if (!x) return -compare_numbers(b, a);
    const double real = b.number();
    if (real >= two_to_63) return -1;
    if (real < -two_to_63) return 1;
    const double cut = std::trunc(real);
    const int first = order(*x, static_cast<std::int64_t>(cut));
    return first != 0 ? first : order(cut, real);
}

namespace {

// divmod(a, b) of Python: the rest has the sign of b.
std::pair<double, double> floored(double a, double b) {
    double rest = std::fmod(a, b);
    double quotient = (a - rest) / b;
    if (rest == 0) {
        rest = std::copysign(0.0, b);
    } else if ((b < 0) != (rest < 0)) {
        rest += b;
        quotient -= 1;
    }
    if (quotient == 0) return {std::copysign(0.0, a / b), rest};
    const double down = std::floor(quotient);
    return {quotient - down > 0.5 ? down + 1 : down, rest};
}

double power_of(double a, double b) {
    if (a == 0 && b < 0) throw Error("zero has no negative power");
    if (a < 0 && std::isfinite(a) && std::isfinite(b) && b != std::floor(b)) not_supported("a complex number");
    const double power = std::pow(a, b);
    if (std::isinf(power) && std::isfinite(a) && std::isfinite(b)) throw Error("a power is too large");
    return number(power);
}

std::int64_t power_of(std::int64_t base, std::int64_t exponent) {
    std::int64_t power = 1;
    for (;;) {
        if ((exponent & 1) != 0 && __builtin_mul_overflow(power, base, &power)) refuse_large_number();
        exponent >>= 1;
        if (exponent == 0) return power;
        if (__builtin_mul_overflow(base, base, &base)) refuse_large_number();
    }
}

double calculate(std::string_view op, double a, double b) {
    if (op == "+") return number(a + b);
    if (op == "-") return number(a - b);
    if (op == "*") return number(a * b);
    if (op == "/") return number(a / b);
    if (op == "//") return number(floored(a, b).first);
    if (op == "%") return number(floored(a, b).second);
    return power_of(a, b);
}

}  // namespace

Value calculate(std::string_view op, const Value& a, const Value& b) {
    if ((op == "/" || op == "//" || op == "%") && b.number() == 0) throw Error("division by zero");
    const auto left = whole(a), right = whole(b);
    if (!left || !right) return calculate(op, a.number(), b.number());
    const std::int64_t x = *left, y = *right;
    if (op == "/") {
        // Beyond 53 bits Python's quotient is rounded once, that of two doubles more often.
        constexpr std::int64_t exact = std::int64_t{1} << 53;
        if (x > exact || x < -exact || y > exact || y < -exact)
            not_supported("the quotient of whole numbers beyond 2**53");
        return a.number() / b.number();
    }
    if (op == "**") return y < 0 ? Value(power_of(a.number(), b.number())) : Value(power_of(x, y));
    std::int64_t result = 0;
    bool overflow = false;
    if (op == "+") {
        overflow = __builtin_add_overflow(x, y, &result);
    } else if (op == "-") {
        overflow = __builtin_sub_overflow(x, y, &result);
    } else if (op == "*") {
        overflow = __builtin_mul_overflow(x, y, &result);
    } else if (y == -1) {  // the one quotient that may not fit
        overflow = op == "//" && __builtin_sub_overflow(std::int64_t{0}, x, &result);
    } else {
        const std::int64_t rest = x % y;
        const bool down = rest != 0 && (rest < 0) != (y < 0);  // as Python, towards minus infinity
        result = op == "//" ? x / y - (down ? 1 : 0) : rest + (down ? y : 0);
    }
    if (overflow) refuse_large_number();
    return result;
}

namespace {

// The multiple of 10**places next to the number, the even one from the middle; more: the number has a fraction.
std::uint64_t to_multiple(std::uint64_t number, std::int64_t places, bool more) {
    if (places > 19) return 0;
    std::uint64_t unit = 1;
    for (std::int64_t i = 0; i < places; ++i) unit *= 10;
    const std::uint64_t rest = number % unit, half = unit / 2;
    const bool up = rest > half || (rest == half && (more || (number / unit) % 2 != 0));
    return number - rest + (up ? unit : 0);
}

std::uint64_t magnitude(std::int64_t value) {
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

}  // namespace

Value round_to_even(const Value& value, std::int64_t places) {
    if (const auto number = whole(value)) {
        if (places >= 0) return *number;
        const std::uint64_t near = to_multiple(magnitude(*number), -std::max<std::int64_t>(places, -20), false);
        if (near > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) refuse_large_number();
        return *number < 0 ? -static_cast<std::int64_t>(near) : static_cast<std::int64_t>(near);
    }
    const double real = value.number();
    if (!std::isfinite(real) || places > 323) return real;  // no double has more decimals
    if (places < 0) {
        if (std::fabs(real) >= two_to_63) not_supported("rounding a number beyond 64 bits to tens");
        const double cut = std::trunc(std::fabs(real));
        const std::uint64_t near =
            to_multiple(static_cast<std::uint64_t>(cut), -std::max<std::int64_t>(places, -20), cut != std::fabs(real));
        return std::copysign(static_cast<double>(near), real);
    }
    std::array<char, 800> buffer;  // 309 digits, a point and 323 decimals
    const char* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), real, std::chars_format::fixed,
                                          static_cast<int>(places))
                                .ptr;
    double rounded = 0;
    // What is out of the range of from_chars is below the least number here: it is zero.
    std::from_chars(buffer.data(), end, rounded);
    return std::copysign(rounded, real);
}

}  // namespace bitdistill::chat
