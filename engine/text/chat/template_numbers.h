// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as Python has them: their text, their reading, arithmetic, order and rounding. Whole numbers have 64 bits
// here and any size there: what would leave them is refused. So is what is not a number (NaN). For the other files of
// this folder. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/text/chat/template_value.h"

namespace bitdistill::chat {

[[noreturn]] void refuse_large_number();
// repr(value): the fewest digits that read back to it, an exponent only below 1e-4 and from 1e16 on.
std::string float_text(double value);
// float(text) and int(text, base); nothing where Python raises ValueError. Throw Error: NaN; more than 64 bits.
std::optional<double> read_real(const std::string& text);
std::optional<std::int64_t> read_whole(const std::string& text, std::int64_t base);
// An int or a bool, which is one in Python.
std::optional<std::int64_t> whole(const Value& value);
// -1, 0, 1 for two numbers, exactly: no whole number is rounded for it.
int compare_numbers(const Value& a, const Value& b);
// a op b for numbers: + - * / // % **. Throws Error: division by zero, what Python cannot do, or this program.
Value calculate(std::string_view op, const Value& a, const Value& b);
// round(value, places), half to even of the exact value; a whole number stays one.
Value round_to_even(const Value& value, std::int64_t places);

}  // namespace bitdistill::chat
