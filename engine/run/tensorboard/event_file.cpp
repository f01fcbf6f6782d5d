// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tensorboard/event_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <chrono>
#include <map>
#include <optional>
#include <set>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/mapped_file.h"
#include "engine/base/open_to_write.h"
#include "engine/base/publish.h"
#include "engine/base/varint.h"
#include "engine/run/tensorboard/event_message.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::uint32_t, 256> crc_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = value & 1 ? value >> 1 ^ 0x82f63b78u : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint64_t little_endian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

constexpr std::size_t before_bytes = 12, around_bytes = 16;  // of a record

// The bytes of the record at `at`, which moves behind it; nothing where no whole and sound one stands.
std::optional<std::string_view> read_record(std::string_view file, std::size_t& at) {
    const std::string_view rest = file.substr(at);
    if (rest.size() < around_bytes) return std::nullopt;
    const std::uint64_t size = little_endian(rest.substr(0, 8));
    if (size > rest.size() - around_bytes || little_endian(rest.substr(8, 4)) != masked_crc32c(rest.substr(0, 8)))
        return std::nullopt;
    const std::string_view bytes = rest.substr(before_bytes, size);
    if (little_endian(rest.substr(before_bytes + size, 4)) != masked_crc32c(bytes)) return std::nullopt;
    at += around_bytes + size;
    return bytes;
}

struct Seen {  // of an Event
    std::int64_t step = 0;
    bool restart = false;
};
Seen look_at(std::string_view bytes) {
    Seen seen;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto key = read_varint(bytes, at);
        if (!key) break;
        const auto wire = static_cast<Wire>(*key & 7);
        if (wire == Wire::varint) {
            const auto value = read_varint(bytes, at);
            if (!value) break;
            if (*key >> 3 == event_field::step) seen.step = static_cast<std::int64_t>(*value);
        } else if (wire == Wire::bytes) {
            const auto length = read_varint(bytes, at);
            if (!length || *length > bytes.size() - at) break;
            seen.restart |= *key >> 3 == event_field::session_log;
            at += *length;
        } else if (wire == Wire::fixed64 || wire == Wire::fixed32) {
            at += wire == Wire::fixed64 ? 8 : 4;
        } else {
            break;
        }
    }
    return seen;
}

// message SessionLog { SessionStatus status = 1; } with START = 1: what has this step or a later one is withdrawn.
std::string restart_event(std::int64_t step) {
    const double now = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    std::string session, bytes;
    append_integer(session, 1, 1);
    append_double(bytes, event_field::wall_time, now);
    append_integer(bytes, event_field::step, step);
    append_bytes(bytes, event_field::session_log, session);
    return bytes;
}

// What a reader of the file has got: records, those before a restart of an earlier step left out.
struct Contents {
    std::multimap<std::int64_t, std::string> records;
    std::size_t sound = 0;  // bytes up to the first record that is cut off or damaged
    bool known = false;     // it begins with a version, as ours and TensorBoard's do
};
Contents contents_of(std::string_view file) {
    Contents contents;
    while (const auto bytes = read_record(file, contents.sound)) {
        const Seen seen = look_at(*bytes);
        if (contents.sound == around_bytes + bytes->size()) contents.known = bytes->find("brain.Event:") != bytes->npos;
        if (seen.restart)
            contents.records.erase(contents.records.lower_bound(seen.step), contents.records.end());
        else
            contents.records.emplace(seen.step, *bytes);
    }
    return contents;
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
    static constexpr auto table = crc_table();
    std::uint32_t value = 0xffffffffu;
    for (const char byte : bytes) value = value >> 8 ^ table[(value ^ static_cast<unsigned char>(byte)) & 0xff];
    return ~value;
}

std::uint32_t masked_crc32c(std::string_view bytes) { return std::rotr(crc32c(bytes), 15) + 0xa282ead8u; }

void append_record(std::string& file, std::string_view bytes) {
    std::string length;
    append_little_endian(length, std::uint64_t{bytes.size()});
    file += length;
    append_little_endian(file, masked_crc32c(length));
    file += bytes;
    append_little_endian(file, masked_crc32c(bytes));
}

std::size_t bring_up_to_date(const fs::path& file, const std::vector<EventRecord>& wanted) {
    std::error_code ignored;
    std::string bytes;
    Contents contents;
    std::size_t size = 0;
    if (fs::is_regular_file(file, ignored) && fs::file_size(file, ignored) > 0) {
        const Mapping old = map_file(file, 0, "event");  // of a long run larger than what is read at once
        size = old.bytes.size();
        contents = contents_of({reinterpret_cast<const char*>(old.bytes.data()), size});
    }
    if (!contents.known) {
        for (const EventRecord& record : wanted) append_record(bytes, record.bytes);
        write_file_atomically(file, bytes);
        return wanted.size();
    }
    std::set<std::string_view> lasting;
    for (const EventRecord& record : wanted) lasting.insert(record.bytes);
    const auto stale =
        std::ranges::find_if(contents.records, [&](const auto& one) { return !lasting.contains(one.second); });
    std::size_t appended = 0;
    const auto append = [&](std::string_view record) {
        append_record(bytes, record);
        ++appended;
    };
    if (stale != contents.records.end()) {
        const std::int64_t step = stale->first;
        append(restart_event(step));
        contents.records.erase(contents.records.lower_bound(step), contents.records.end());
    }
    std::set<std::string_view> held;
    for (const auto& [step, record] : contents.records) held.insert(record);
    for (const EventRecord& record : wanted)
        if (!held.contains(record.bytes)) append(record.bytes);

    const Descriptor target(open_to_write(file, O_WRONLY | O_APPEND, Writable::file));
    if (contents.sound < size && ::ftruncate(target.fd, static_cast<off_t>(contents.sound)) != 0)
        throw file_error("cannot write", file, errno);
    write_all(target.fd, bytes, file);
    if (::fsync(target.fd) != 0) throw file_error("cannot write", file, errno);
    return appended;
}

}  // namespace bitdistill
