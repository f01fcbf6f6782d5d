// SPDX-License-Identifier: GPL-3.0-or-later
// TensorBoard's event files as chains of records: what one holds, and how it grows while a TensorBoard reads it, in
// place and only at its end. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

// CRC-32C (Castagnoli), and as a record keeps it: rotated, with a constant added, so that a checksum of a checksum is
// no trap.
std::uint32_t crc32c(std::string_view bytes);
std::uint32_t masked_crc32c(std::string_view bytes);

// One record: length, its checksum, the bytes, their checksum.
void append_record(std::string& file, std::string_view bytes);

// A message of a stage: its step, and its bytes as Event.
struct EventRecord {
    std::int64_t step = 0;
    std::string bytes;
};

// Makes the file hold `wanted`, of which the first is the file's version. A file that is there keeps its place and
// grows by what it lacks; a record cut off by a crash is cut off whole. What it holds and is no longer wanted (a resume
// has gone back) is withdrawn by a restart message from that step on, and what follows is written again. Returns the
// records appended. Throws Error: the file cannot be written.
std::size_t bring_up_to_date(const std::filesystem::path& file, const std::vector<EventRecord>& wanted);

}  // namespace bitdistill
