// SPDX-License-Identifier: GPL-3.0-or-later
// Which filters, tests, methods and functions there are, and the names of their arguments. What stands in their
// brackets is compared with these before they run, so that nothing given is passed over. For the parser, which refuses
// others, and the words. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bitdistill::chat {

struct Arguments;

bool is_filter(std::string_view name);
bool is_test(std::string_view name);
bool is_method(std::string_view name);
bool is_function(std::string_view name);

// Throw Error, without a place: too many arguments, one too few, one given twice, or of a name that it has not.
void check_filter(const std::string& name, const Arguments& given);
void check_test(const std::string& name, const Arguments& given);
void check_method(const std::string& name, const Arguments& given);
void check_function(const std::string& name, const Arguments& given);
// what: as in "the macro f". The first `required` of the parameters must be given.
void check_arguments(const std::string& what, const std::vector<std::string>& parameters, std::size_t required,
                     const Arguments& given);

}  // namespace bitdistill::chat
