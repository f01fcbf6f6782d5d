// SPDX-License-Identifier: GPL-3.0-or-later
// Where something new may be made: not inside a model that is read, only where a folder can be made at all, and not
// over what nobody can make again. Asked before hours of work, by checks that start nothing, and by publish_folder()
// (done_folder.h). Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bitdistill {

// Is `path` this folder or anything below it? Links are followed; neither need exist.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder);

// Throws Error where `out` is the folder of `model`, a folder of Hugging Face's cache for one, or lies in it. A model
// that is one file has no folder of its own. model_name: "the teacher", for the sentence.
void refuse_place_in_model(const std::filesystem::path& out, const std::filesystem::path& model,
                           const std::string& model_name);

enum class Probe { rights, making };
// Throws Error where the folder `path` cannot be made, with those above it, or written in if it is there: a file, a
// link to nothing, a file within the path, missing rights, a file system that is read-only. Probe::making finds out by
// making a folder of a temporary name and removing it, which also knows /proc and full disks.
void check_folder_can_be_made(const std::filesystem::path& path, Probe probe);

// Whether nothing is lost with the folder: its DONE marker names every file in it, or `successor`, if one is given, has
// a file of this name, or it holds none. Whether they are whole does not matter. Links and pipes are nothing that a
// marker names.
bool holds_only_marked(const std::filesystem::path& folder, const std::filesystem::path& successor = {});

// What a piece of work makes where nothing was: unless it is kept, it is removed again, so that what fails leaves
// nothing. A folder that somebody else has put something into stays. One thread at a time.
class NewPlaces {
  public:
    NewPlaces() = default;
    NewPlaces(const NewPlaces&) = delete;
    NewPlaces& operator=(const NewPlaces&) = delete;
    ~NewPlaces();

    void folder(const std::filesystem::path& path);  // makes it, and those above it; throws file_error
    void file(const std::filesystem::path& path);    // is about to be written; one that is there already stays
    void keep() { made_.clear(); }

  private:
    std::vector<std::filesystem::path> made_;  // in this order
};

// Renames the folder to the first free one of NAME.before-1, NAME.before-2, ..., and returns that. Throws Error.
std::filesystem::path set_aside(const std::filesystem::path& folder);

}  // namespace bitdistill
