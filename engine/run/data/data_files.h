// SPDX-License-Identifier: GPL-3.0-or-later
// Several data files in one parameter, "matched.tsv,mismatched.tsv", and the names under which figures taken over them
// stand in tables. For the recipe, its checks, evaluations and the window. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

// The files of a list with commas between them, blanks around each taken off; "\," is a comma of a name. A text without
// such commas is one file as it stands, and so is the whole text where a file of that name is there. Empty text: none.
// Throws Error: no name between two commas, a file that comes twice.
std::vector<std::filesystem::path> data_files(const std::string& text);
// What is wrong with a list; empty: nothing. "names no file between two commas".
std::string data_list_problem(const std::string& text);
// The text that data_files() makes these files of.
std::string data_list(const std::vector<std::filesystem::path>& files);

// The name of each file among the others: without folders and without what says its kind or packing, "dev_matched";
// where two would be alike with as many folders as tell them apart, "matched/dev". A single file needs no name: {""}.
std::vector<std::string> data_names(const std::vector<std::filesystem::path>& files);

}  // namespace bitdistill
