// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/corpus.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "engine/core/error.h"

namespace bitdistill {

namespace {

// A document longer than this is ended at its next line, so that a file without blank lines needs no memory of its
// size.
constexpr std::size_t longest_document = std::size_t{4} << 20;

std::string place(const std::filesystem::path& path, std::int64_t line) {
    return path.string() + ", line " + std::to_string(line);
}

bool blank(std::string_view line) { return line.find_first_not_of(" \t\r\f\v") == line.npos; }

}  // namespace

void read_documents(const std::filesystem::path& path, const std::function<bool(const std::string&)>& each) {
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        throw Error("is a folder", path.string(), "Give a text or JSON-lines file.");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(std::string("cannot be opened (") + std::strerror(errno) + ")", path.string(),
                    "Check the path and the permissions.");
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool json_lines = extension == ".jsonl" || extension == ".json" || extension == ".ndjson";

    std::string line, document;
    std::int64_t number = 0, documents = 0;
    const auto deliver = [&](const std::string& text) {
        ++documents;
        return each(text);
    };
    while (std::getline(file, line)) {
        ++number;
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!is_utf8(line)) throw Error("is not UTF-8", place(path, number), "Convert the file to UTF-8.");
        if (json_lines) {
            if (blank(line)) continue;
            const Json object = Json::parse(line, nullptr, false);
            if (!object.is_object()) {
                throw Error(object.is_discarded() ? "is not valid JSON" : "is not a JSON object", place(path, number),
                            "Write one object a line, such as {\"text\": \"...\"}.");
            }
            const auto text = object.find("text");
            if (text == object.end() || !text->is_string()) {
                throw Error(text == object.end() ? "has no member \"text\"" : "the member \"text\" is not a text",
                            place(path, number), "Write one object a line, such as {\"text\": \"...\"}.");
            }
            if (!text->get_ref<const std::string&>().empty() && !deliver(text->get_ref<const std::string&>())) return;
            continue;
        }
        if (!blank(line)) {
            if (!document.empty()) document += '\n';
            document += line;
            if (document.size() < longest_document) continue;
        }
        if (document.empty()) continue;
        if (!deliver(document)) return;
        document.clear();
    }
    if (file.bad())
        throw Error(std::string("reading failed (") + std::strerror(errno) + ")", place(path, number),
                    "Check the disk.");
    if (!document.empty() && !deliver(document)) return;
    if (documents == 0) throw Error("holds no text", path.string(), "Give a file with text in it.");
}

PackedCorpus pack_corpus(const std::filesystem::path& path, const Tokenizer& tokenizer,
                         const std::function<bool()>& keep_going) {
    constexpr std::size_t tokens_between_questions = 4096;
    PackedCorpus corpus;
    std::size_t asked_at = 0;
    read_documents(path, [&](const std::string& document) {
        if (keep_going && corpus.ids.size() >= asked_at + tokens_between_questions) {
            asked_at = corpus.ids.size();
            if (!keep_going()) return false;
        }
        const std::size_t begin = corpus.ids.size();
        if (tokenizer.add_bos && tokenizer.bos_id) corpus.ids.push_back(*tokenizer.bos_id);
        const std::vector<int> ids = tokenizer.encode(document);
        corpus.ids.insert(corpus.ids.end(), ids.begin(), ids.end());
        if (tokenizer.eos_id) corpus.ids.push_back(*tokenizer.eos_id);
        corpus.document_start.resize(corpus.ids.size(), false);
        if (corpus.ids.size() > begin) {
            corpus.document_start[begin] = true;
            ++corpus.documents;
        }
        return true;
    });
    return corpus;
}

std::int64_t PackedCorpus::count(std::int64_t length) const {
    // The last position of a row is asked for the token after it, so one more token than rows x length is needed.
    return length <= 0 || ids.empty() ? 0 : (static_cast<std::int64_t>(ids.size()) - 1) / length;
}

Sequence PackedCorpus::row(std::int64_t index, std::int64_t length, bool across_documents) const {
    if (index < 0 || index >= count(length)) {
        throw Error("row " + std::to_string(index) + " of " + std::to_string(count(length)) + " was asked for",
                    "corpus");
    }
    Sequence sequence;
    const std::size_t begin = static_cast<std::size_t>(index * length), size = static_cast<std::size_t>(length);
    sequence.ids.assign(ids.begin() + static_cast<std::ptrdiff_t>(begin),
                        ids.begin() + static_cast<std::ptrdiff_t>(begin + size));
    sequence.labels.resize(size);
    for (std::size_t t = 0; t < size; ++t) {
        const std::size_t next = begin + t + 1;
        sequence.labels[t] = document_start[next] && !across_documents ? not_scored : ids[next];
    }
    return sequence;
}

}  // namespace bitdistill
