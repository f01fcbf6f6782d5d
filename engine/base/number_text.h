// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text that mean the same on every machine: no locale, shortest form that reads back to the same value.
// For recipes, CSV files and the command line. Any thread.
#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/list_text.h"

namespace bitdistill {

// "0.1", "1e5", "5e-5" (no plus sign and no leading zeros in the exponent), "nan", "inf", "-inf".
inline std::string number_text(double value) {
    if (std::isnan(value)) return "nan";
    char buffer[40];
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
    const std::size_t e = text.find('e');
    if (e == std::string::npos) return text;
    std::size_t digits = e + 2;
    while (digits + 1 < text.size() && text[digits] == '0') ++digits;
    return text.substr(0, e + 1) + (text[e + 1] == '-' ? "-" : "") + text.substr(digits);
}
// With a fixed number of decimals, halves away from zero as Qt prints them: "0.50"; 88.25 with one is "88.3".
inline std::string number_text(double value, int decimals) {
    if (!std::isfinite(value)) return number_text(value);
    const double power = std::pow(10.0, decimals), rounded = std::round(value * power) / power;
    if (std::isfinite(rounded)) value = rounded;
    char buffer[400];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr};
}
// Three significant digits: "0.00045", "4.03", "1.2e-09".
inline std::string short_number_text(double value) {
    if (!std::isfinite(value)) return number_text(value);
    char buffer[40];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 3).ptr};
}
inline std::string number_text(std::int64_t value) { return std::to_string(value); }
// "412 B", "1.21 MB": powers of 1000, three digits.
inline std::string bytes_text(std::uint64_t bytes) {
    if (bytes < 1000) return std::to_string(bytes) + " B";
    constexpr const char* units[] = {" kB", " MB", " GB", " TB"};
    double value = static_cast<double>(bytes) / 1000;
    int unit = 0;
    for (; value >= 999.5 && unit < 3; ++unit) value /= 1000;
    return number_text(value, value >= 100 ? 0 : value >= 10 ? 1 : 2) + units[unit];
}
// "1.2 s", "12 s", "3 min", "2 h 5 min"; "-" of what is no time.
inline std::string seconds_text(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0) return "-";
    if (seconds < 10) return number_text(seconds, 1) + " s";
    if (seconds < 90) return number_text(seconds, 0) + " s";
    const auto minutes = static_cast<std::int64_t>(std::llround(seconds / 60));
    if (minutes < 90) return std::to_string(minutes) + " min";
    return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

// The whole text must be one number; spaces around it and a leading plus are fine. Returns false and leaves value alone
// otherwise, also for a number that does not fit.
template <typename Number>
bool parse_number(std::string_view text, Number& value) {
    text = trimmed(text);
    if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
    Number parsed{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return false;
    value = parsed;
    return true;
}

}  // namespace bitdistill
