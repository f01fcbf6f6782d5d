// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/packed_corpus.h"

#include <sys/stat.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <future>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/text/corpus.h"

namespace bitdistill {

namespace {

constexpr std::string_view packed_magic = "BDTOKEN2";
constexpr std::uint32_t begins_document = 0x80000000;
constexpr std::size_t header_bytes = 16, trailer_bytes = 24;
// Of text that a thread turns to ids between two questions: about a second's work of a slow tokenizer.
constexpr std::size_t text_per_thread = std::size_t{1} << 20;

std::uint64_t number_at(std::span<const std::byte> bytes, std::size_t place) {
    std::uint64_t number;
    std::memcpy(&number, bytes.data() + place, sizeof number);
    return number;
}

std::size_t packed_bytes(std::uint64_t tokens) { return header_bytes + (tokens * 4 + 7) / 8 * 8 + trailer_bytes; }

bool is_packed(std::span<const std::byte> bytes) {
    if (bytes.size() < header_bytes + trailer_bytes ||
        std::memcmp(bytes.data(), packed_magic.data(), packed_magic.size()) != 0)
        return false;
    const std::uint64_t tokens = number_at(bytes, bytes.size() - trailer_bytes);
    return tokens < bytes.size() && packed_bytes(tokens) == bytes.size();
}

bool sum_agrees(std::span<const std::byte> bytes) {
    Xxh3 sum;
    sum.add({reinterpret_cast<const char*>(bytes.data()), bytes.size() - sizeof(std::uint64_t)});
    return sum.value() == number_at(bytes, bytes.size() - sizeof(std::uint64_t));
}

std::vector<std::uint32_t> words_of(const std::string& document, const Tokenizer& tokenizer) {
    std::vector<std::uint32_t> words;
    const auto add = [&](int id) { words.push_back(static_cast<std::uint32_t>(id)); };
    if (tokenizer.add_bos && tokenizer.bos_id) add(*tokenizer.bos_id);
    for (const int id : tokenizer.encode(document, SpecialTokens::as_text)) add(id);
    if (tokenizer.eos_id) add(*tokenizer.eos_id);
    if (!words.empty()) words.front() |= begins_document;
    return words;
}

// The ids of some documents, each thread taking the next one that is left.
std::vector<std::vector<std::uint32_t>> words_of(const std::vector<std::string>& documents, const Tokenizer& tokenizer,
                                                 int threads) {
    std::vector<std::vector<std::uint32_t>> words(documents.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i; (i = next++) < documents.size();) words[i] = words_of(documents[i], tokenizer);
    };
    std::vector<std::future<void>> others;
    for (int thread = 1; thread < threads; ++thread) others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others) other.get();
    return words;
}

}  // namespace

bool pack_corpus(const std::filesystem::path& text, const Tokenizer& tokenizer, const std::filesystem::path& file,
                 int threads, const std::function<bool()>& keep_going) {
    remove_abandoned(file);
    NewFile out(file);
    const std::uint64_t key = PackedCorpus::key_of(text, tokenizer);
    Xxh3 sum;
    const auto write = [&](const void* bytes, std::size_t size) {
        out.write(bytes, size);
        sum.add({static_cast<const char*>(bytes), size});
    };
    write(packed_magic.data(), packed_magic.size());
    write(&key, sizeof key);
    std::uint64_t tokens = 0, documents = 0;
    std::vector<std::string> waiting;
    std::size_t waiting_bytes = 0;
    bool going = true;
    const auto pack_waiting = [&] {
        for (const std::vector<std::uint32_t>& words : words_of(waiting, tokenizer, threads)) {
            write(words.data(), words.size() * sizeof words[0]);
            tokens += words.size();
            documents += !words.empty();
        }
        waiting.clear();
        waiting_bytes = 0;
        going = !keep_going || keep_going();
        return going;
    };
    read_documents(text, [&](const std::string& document) {
        waiting.push_back(document);
        waiting_bytes += document.size();
        return waiting_bytes < text_per_thread * static_cast<std::size_t>(threads) || pack_waiting();
    });
    if (!going || (!waiting.empty() && !pack_waiting())) return false;
    const std::array<std::uint64_t, 3> end{0, tokens, documents};
    write(end.data(), tokens % 2 * 4);  // zeros
    write(end.data() + 1, 2 * sizeof end[0]);
    const std::uint64_t whole = sum.value();
    out.write(&whole, sizeof whole);
    out.publish();
    return true;
}

std::uint64_t PackedCorpus::key_of(const std::filesystem::path& text, const Tokenizer& tokenizer) {
    // What is packed is known again by its file's size and time, which a pipe has not.
    const Descriptor file(open_to_read(text));
    struct stat found {};
    if (::fstat(file.fd, &found) != 0) throw file_error("cannot read", text, errno);
    if (!S_ISREG(found.st_mode))
        throw Error("is a pipe or a device, not a file", text.string(), "Give the path of a file");
    const std::array<std::int64_t, 2> state{found.st_size,
                                            std::filesystem::last_write_time(text).time_since_epoch().count()};
    // Of a tokenizer what it does to a text with many kinds of characters.
    std::vector<std::int64_t> marks{state[0],
                                    state[1],
                                    tokenizer.vocab_size(),
                                    tokenizer.add_bos,
                                    tokenizer.bos_id.value_or(-1),
                                    tokenizer.eos_id.value_or(-1)};
    for (const int id : tokenizer.encode("The  quick brown fox, naïve as 1,234 others;\n\tcould've: {日本語} Ärger!"))
        marks.push_back(id);
    const std::string path = std::filesystem::absolute(text).string();
    return fnv1a64({reinterpret_cast<const char*>(marks.data()), marks.size() * sizeof marks[0]}, fnv1a64(path));
}

bool PackedCorpus::is_at(const std::filesystem::path& file, std::uint64_t key) {
    if (!std::filesystem::exists(file)) return false;
    try {
        const Mapping mapping = map_file(file, header_bytes + trailer_bytes, "token");
        return is_packed(mapping.bytes) && number_at(mapping.bytes, packed_magic.size()) == key &&
               sum_agrees(mapping.bytes);
    } catch (const Error&) {
        return false;
    }
}

PackedCorpus::PackedCorpus(const std::filesystem::path& file)
    : mapping_(map_file(file, header_bytes + trailer_bytes, "token")) {
    const std::span<const std::byte> bytes = mapping_.bytes;
    if (!is_packed(bytes))
        throw Error("is no corpus in token ids, or was cut short", file.string(), "Remove the file.");
    words_ = {reinterpret_cast<const std::uint32_t*>(bytes.data() + header_bytes),
              number_at(bytes, bytes.size() - trailer_bytes)};
    documents_ = static_cast<std::int64_t>(number_at(bytes, bytes.size() - 16));
}

std::int64_t PackedCorpus::count(std::int64_t length) const {
    // The last position of a row is asked for the token after it, so one more token than rows x length is needed.
    return length <= 0 || tokens() == 0 ? 0 : (tokens() - 1) / length;
}

Sequence PackedCorpus::row(std::int64_t index, std::int64_t length, bool across_documents) const {
    if (index < 0 || index >= count(length)) {
        throw Error("row " + std::to_string(index) + " of " + std::to_string(count(length)) + " was asked for",
                    "corpus");
    }
    Sequence sequence;
    for (const std::uint32_t word :
         words_.subspan(static_cast<std::size_t>(index * length), static_cast<std::size_t>(length) + 1)) {
        const int id = static_cast<int>(word & ~begins_document);
        if (!sequence.ids.empty())
            sequence.labels.push_back(word & begins_document && !across_documents ? not_scored : id);
        sequence.ids.push_back(id);
    }
    sequence.ids.pop_back();
    return sequence;
}

}  // namespace bitdistill
