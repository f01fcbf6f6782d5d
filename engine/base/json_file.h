// SPDX-License-Identifier: GPL-3.0-or-later
// Files read and written whole: bytes, UTF-8 text and JSON. Every writer goes through write_file_atomically(), so a
// reader never sees half a file, whatever kills the writer. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "engine/base/error.h"

namespace bitdistill {

using Json = nlohmann::ordered_json;  // keeps the order of keys, so a user's config.json comes back as it was

// Throws Error that names the file: missing, a directory, unreadable, larger than max_bytes.
std::string read_file(const std::filesystem::path& path, std::uint64_t max_bytes = std::uint64_t{1} << 30);

// Parses a JSON file. Throws Error with file, line and column of the first mistake (also for bytes that are not UTF-8).
Json read_json(const std::filesystem::path& path, std::uint64_t max_bytes = std::uint64_t{1} << 28);

// Writes to a temporary name beside path, syncs, renames over path, syncs the folder. Throws Error ("disk is full",
// "folder is read-only", ...) and leaves the old file as it was. A symbolic link is followed; a device or a pipe
// (/dev/stdout) is written in place. Without `sync` the file is whole for every reader, but may be lost with the power.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes, bool sync = true);
void write_json(const std::filesystem::path& path, const Json& json);  // two-space indent, newline at the end

// The Error for a system call that failed: says in plain words what errno means for this file and what to do.
// doing: "cannot write", "cannot open", ...
Error file_error(const std::string& doing, const std::filesystem::path& path, int error_number);
void write_all(int fd, std::string_view bytes, const std::filesystem::path& path);  // throws file_error
void sync_folder(const std::filesystem::path& folder);  // makes renames and new names in it durable
// The name under which a file or folder is prepared beside its final place: ".<name>.tmp-<process>-<number>".
std::filesystem::path temporary_name(const std::filesystem::path& path);
bool is_temporary_name(const std::filesystem::path& path);

// A required or optional member of a JSON object with a type check. `where` names the file in the error:
// "config.json: hidden_size is a string, expected an integer".
std::int64_t json_int(const Json& object, const char* key, const std::string& where);
std::int64_t json_int(const Json& object, const char* key, const std::string& where, std::int64_t otherwise);
double json_double(const Json& object, const char* key, const std::string& where, double otherwise);
bool json_bool(const Json& object, const char* key, const std::string& where, bool otherwise);
std::string json_string(const Json& object, const char* key, const std::string& where, const std::string& otherwise);

// True when the text is well-formed UTF-8 (no overlong forms, no surrogates). first_bad: byte offset of the first bad
// byte, if asked for.
bool is_utf8(std::string_view text, std::size_t* first_bad = nullptr);

// FNV-1a, 64 bit, as 16 hex digits; the checksum in DONE markers. Chain by passing the earlier value.
std::uint64_t checksum(std::string_view bytes, std::uint64_t seed = 0xcbf29ce484222325ull);

}  // namespace bitdistill
