// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <cstring>

#include "engine/base/number_text.h"

namespace bitdistill {

namespace {

// A file descriptor that closes itself.
struct Descriptor {
    int fd = -1;
    explicit Descriptor(int number) : fd(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    // close() may be the first to tell of a full disk (network file systems).
    int close() {
        const int result = fd >= 0 ? ::close(fd) : 0;
        fd = -1;
        return result;
    }
};

const char* type_name(const Json& value) {
    switch (value.type()) {
        case Json::value_t::null:
            return "null";
        case Json::value_t::object:
            return "an object";
        case Json::value_t::array:
            return "a list";
        case Json::value_t::string:
            return "a string";
        case Json::value_t::boolean:
            return "true or false";
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
            return "an integer";
        case Json::value_t::number_float:
            return "a number";
        default:
            return "of another type";
    }
}

// Null when the member is not there.
const Json* member(const Json& object, const char* key, const std::string& where) {
    if (!object.is_object()) throw Error(std::string("is ") + type_name(object) + ", expected an object", where);
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

[[noreturn]] void wrong_type(const Json& value, const char* key, const std::string& where, const char* expected) {
    throw Error(std::string(key) + " is " + type_name(value) + ", expected " + expected, where);
}

std::int64_t integer(const Json& value, const char* key, const std::string& where) {
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        throw Error(std::string(key) + " is too large", where);
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_number_float()) {  // some writers turn 4 into 4.0
        const double number = value.get<double>();
        if (std::abs(number) < 9e15 && number == std::floor(number)) return static_cast<std::int64_t>(number);
    }
    wrong_type(value, key, where, "an integer");
}

std::string line_and_column(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? offset + 1 : offset - newline;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

Error file_error(const std::string& doing, const std::filesystem::path& path, int error_number) {
    switch (error_number) {
        case ENOSPC:
        case EDQUOT:
            return Error(doing + ", the disk is full", path.string(), "Free some space or choose another disk");
        case EFBIG:
            return Error(doing + ", the file would exceed the size limit of the file system", path.string());
        case EROFS:
            return Error(doing + ", the file system is read-only", path.string(),
                         "Choose a folder that can be written");
        case EACCES:
        case EPERM:
            return Error(doing + ", permission denied", path.string(), "Check who owns it and its access rights");
        case ENOENT:
            return Error(doing + ", no such file or folder", path.string(), "Check the path");
        case ENOTDIR:
            return Error(doing + ", a part of the path is not a folder", path.string(), "Check the path");
        case EISDIR:
            return Error(doing + ", it is a folder", path.string(), "Give the path of a file");
        case EMFILE:
        case ENFILE:
            return Error(doing + ", too many files are open", path.string(), "Close other programs");
        case ENAMETOOLONG:
            return Error(doing + ", the name is too long", path.string());
        default:
            return Error(doing + ", " + std::strerror(error_number), path.string());
    }
}

std::string read_file(const std::filesystem::path& path, std::uint64_t max_bytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd < 0) throw file_error("cannot open", path, errno);
    struct stat status {};
    if (::fstat(file.fd, &status) != 0) throw file_error("cannot read", path, errno);
    if (S_ISDIR(status.st_mode)) throw file_error("cannot read", path, EISDIR);
    const auto too_large = [&] {
        return Error("is larger than " + std::to_string(max_bytes) + " bytes", path.string(),
                     "This is not a file of the expected kind");
    };
    if (S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) > max_bytes) throw too_large();
    std::string bytes;
    // The size is only a hint: a file may grow meanwhile, and pipes have none.
    std::size_t room = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) + 1 : 65536;
    for (std::size_t used = 0;;) {
        bytes.resize(used + room);
        const ssize_t got = ::read(file.fd, bytes.data() + used, room);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw file_error("cannot read", path, errno);
        used += static_cast<std::size_t>(got);
        if (used > max_bytes) throw too_large();
        if (got == 0) {
            bytes.resize(used);
            return bytes;
        }
        room = std::max<std::size_t>(bytes.size() - used, 65536);
    }
}

Json read_json(const std::filesystem::path& path, std::uint64_t max_bytes) {
    const std::string text = read_file(path, max_bytes);
    if (trimmed(text).empty()) throw Error("is empty, expected JSON", path.string());
    std::size_t bad = 0;
    if (!is_utf8(text, &bad))
        throw Error("is not UTF-8 at " + line_and_column(text, bad), path.string(), "Save the file as UTF-8");
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while ..."; ours names the
        // place.
        std::string reason = error.what();
        if (const std::size_t colon = reason.find(": "); colon != std::string::npos) reason = reason.substr(colon + 2);
        const std::size_t offset = error.byte > 0 ? error.byte - 1 : 0;
        throw Error("is not valid JSON at " + line_and_column(text, offset) + ": " + reason, path.string());
    } catch (const Json::exception& error) {  // a number that does not fit
        throw Error(std::string("is not valid JSON: ") + error.what(), path.string());
    }
}

void write_all(int fd, std::string_view bytes, const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(fd, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) throw file_error("cannot write", path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

void sync_folder(const std::filesystem::path& folder) {
    const Descriptor handle(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.fd < 0) throw file_error("cannot open", folder, errno);
    // Some network file systems cannot sync a folder; their renames are durable on their own terms.
    if (::fsync(handle.fd) != 0 && errno != EINVAL && errno != EROFS && errno != ENOTSUP)
        throw file_error("cannot write", folder, errno);
}

std::filesystem::path temporary_name(const std::filesystem::path& path) {
    static std::atomic<unsigned> counter{0};
    return path.parent_path() /
           ("." + path.filename().string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
}

bool is_temporary_name(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    return !name.empty() && name[0] == '.' && name.find(".tmp-") != std::string::npos;
}

void write_file_atomically(const std::filesystem::path& given, std::string_view bytes, bool sync) {
    std::error_code ignored;
    std::filesystem::path path = given;
    if (std::filesystem::is_symlink(given, ignored)) {
        path = std::filesystem::weakly_canonical(given, ignored);
        if (ignored) path = given;
    }
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::is_directory(status)) throw file_error("cannot write", given, EISDIR);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (device.fd < 0) throw file_error("cannot write", given, errno);
        write_all(device.fd, bytes, given);
        return;
    }
    const std::filesystem::path temporary = temporary_name(path);
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.fd < 0) throw file_error("cannot write", given, errno);
    try {
        write_all(file.fd, bytes, given);
        if (sync && ::fsync(file.fd) != 0) throw file_error("cannot write", given, errno);
        if (file.close() != 0) throw file_error("cannot write", given, errno);
        if (::rename(temporary.c_str(), path.c_str()) != 0) throw file_error("cannot write", given, errno);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    if (sync) sync_folder(path.parent_path());
}

void write_json(const std::filesystem::path& path, const Json& json) {
    write_file_atomically(path, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::int64_t json_int(const Json& object, const char* key, const std::string& where) {
    const Json* value = member(object, key, where);
    if (!value) throw Error(std::string(key) + " is missing, expected an integer", where);
    return integer(*value, key, where);
}

std::int64_t json_int(const Json& object, const char* key, const std::string& where, std::int64_t otherwise) {
    const Json* value = member(object, key, where);
    return !value || value->is_null() ? otherwise : integer(*value, key, where);
}

double json_double(const Json& object, const char* key, const std::string& where, double otherwise) {
    const Json* value = member(object, key, where);
    if (!value || value->is_null()) return otherwise;
    if (!value->is_number()) wrong_type(*value, key, where, "a number");
    return value->get<double>();
}

bool json_bool(const Json& object, const char* key, const std::string& where, bool otherwise) {
    const Json* value = member(object, key, where);
    if (!value || value->is_null()) return otherwise;
    if (!value->is_boolean()) wrong_type(*value, key, where, "true or false");
    return value->get<bool>();
}

std::string json_string(const Json& object, const char* key, const std::string& where, const std::string& otherwise) {
    const Json* value = member(object, key, where);
    if (!value || value->is_null()) return otherwise;
    if (!value->is_string()) wrong_type(*value, key, where, "a string");
    return value->get<std::string>();
}

bool is_utf8(std::string_view text, std::size_t* first_bad) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char lead = byte(at);
        std::size_t length = lead < 0x80                   ? 1
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                             : (lead & 0xF0) == 0xE0       ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
        bool good = length > 0 && at + length <= text.size();
        for (std::size_t i = 1; good && i < length; ++i) good = (byte(at + i) & 0xC0) == 0x80;
        if (good && length == 3)  // overlong forms and surrogates
            good = !(lead == 0xE0 && byte(at + 1) < 0xA0) && !(lead == 0xED && byte(at + 1) >= 0xA0);
        if (good && length == 4)  // overlong forms and values past U+10FFFF
            good = !(lead == 0xF0 && byte(at + 1) < 0x90) && !(lead == 0xF4 && byte(at + 1) >= 0x90);
        if (!good) {
            if (first_bad) *first_bad = at;
            return false;
        }
        at += length;
    }
    return true;
}

std::uint64_t checksum(std::string_view bytes, std::uint64_t seed) {
    for (const char c : bytes) {
        seed ^= static_cast<unsigned char>(c);
        seed *= 0x100000001b3ull;
    }
    return seed;
}

}  // namespace bitdistill
