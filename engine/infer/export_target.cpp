// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/export_target.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/model_path.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr const char* other_file = "Choose a new file whose name ends in .gguf";

// Of a file: new, or an ordinary one. True when it is there.
bool is_ordinary(const fs::path& path, const char* remedy) {
    std::error_code failed;
    const fs::file_status status = fs::symlink_status(path, failed);
    switch (status.type()) {
        case fs::file_type::none:  // a folder that cannot be searched: writing says so
        case fs::file_type::not_found:
            return false;
        case fs::file_type::regular:
            return true;
        case fs::file_type::directory:
            throw Error("cannot be written, it is a folder", path.string(), remedy);
        case fs::file_type::symlink: {
            const fs::path behind = fs::canonical(path, failed);
            throw Error(
                "is a link that leads to " +
                    (failed ? fs::read_symlink(path, failed).string() + ", which is not there" : behind.string()),
                path.string(), "Name the file that it leads to, or remove the link");
        }
        case fs::file_type::fifo:
            throw Error("is a pipe: what is exported is read back, which a pipe does not allow", path.string(), remedy);
        default:
            throw Error("is a device: what is exported is read back, which a device does not allow", path.string(),
                        remedy);
    }
}

bool same_file(const fs::path& one, const fs::path& other) {
    std::error_code failed;
    return fs::equivalent(one, other, failed);
}

bool begins_as_gguf_or_is_empty(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    char magic[4] = {};
    file.read(magic, sizeof magic);
    return file.gcount() == 0 || (file.gcount() == 4 && std::equal(magic, magic + 4, "GGUF"));
}

// Of a model in several files all of them, also where `model` is a link to its first.
std::vector<fs::path> parts_of(const fs::path& model) {
    std::vector<fs::path> parts = split_parts(model);
    std::error_code failed;
    if (const fs::path behind = fs::canonical(model, failed); !failed)
        for (fs::path& part : split_parts(behind)) parts.push_back(std::move(part));
    return parts;
}

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

void check_receipt(const fs::path& receipt) {
    if (!is_ordinary(receipt, "Remove it, or choose another place for the export")) return;
    std::ifstream file(receipt, std::ios::binary);
    const int first = file.get();
    if (file && first != '{')
        throw Error("is there already and is no receipt of an export", receipt.string(),
                    "Rename it, or choose another place for the export");
}

}  // namespace

void check_export_target(const fs::path& source, const fs::path& out, const fs::path& receipt) {
    const fs::path model = model_at(source);
    std::error_code failed;
    if (!out.has_filename()) throw Error("cannot be written, it is the name of a folder", out.string(), other_file);
    const bool there = is_ordinary(out, other_file), folder = fs::is_directory(model, failed);
    if (there && same_file(model, out)) throw Error("is the model that is to be exported", out.string(), other_file);
    if (there && !folder)
        for (const fs::path& part : parts_of(model))
            if (same_file(part, out))
                throw Error("is a file of the model that is to be exported, " + part.string(), out.string(),
                            other_file);
    if (there && folder)
        for (fs::directory_iterator entry(model, failed), end; !failed && entry != end; entry.increment(failed))
            if (entry->path().filename() != out.filename() && same_file(entry->path(), out))
                throw Error("is a file of the model that is to be exported, " + entry->path().string(), out.string(),
                            other_file);
    if (folder && out.extension() != ".gguf" && same_file(folder_of(out), model))
        throw Error("lies in the folder of the model that is to be exported, where it would stand for one of its files",
                    out.string(), other_file);
    if (there && !begins_as_gguf_or_is_empty(out))
        throw Error("is there already and is no .gguf file", out.string(), other_file);
    check_receipt(receipt);
}

void check_export_folder(const fs::path& out, const fs::path& receipt) {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(out, failed)))
        throw Error("is there already", out.string(), "Choose another folder, or remove this one");
    check_receipt(receipt);
}

Error named_as_target(const Error& error, const fs::path& made, const fs::path& out) {
    const auto renamed = [&](std::string text) {
        const std::string from = made.string(), to = out.string();
        for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
        return text;
    };
    return of_file(Error(renamed(error.problem()), renamed(error.subject()), renamed(error.remedy())), out.string());
}

}  // namespace bitdistill
