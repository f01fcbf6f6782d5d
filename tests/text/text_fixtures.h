// SPDX-License-Identifier: GPL-3.0-or-later
// What several tests of this folder need: a temporary folder with files, a tiny tokenizer.json, the message of an
// Error.
#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/byte_alphabet.h"
#include "tests/error_text.h"

inline bool says(const std::string& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts)
        if (text.find(part) == text.npos) return false;
    return true;
}

class TestFolder {
  public:
    std::filesystem::path path() const { return folder_.path().toStdString(); }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << bytes;
        return path() / name;
    }
    std::filesystem::path write(const std::string& name, const bitdistill::Json& json) const {
        return write(name, json.dump());
    }

  private:
    QTemporaryDir folder_;
};

// Byte-level BPE over the 256 bytes (ids 0..255 in byte order), some merges and an <|end|> token.
inline bitdistill::Json tiny_byte_level(const std::vector<std::pair<std::string, std::string>>& merges = {}) {
    using bitdistill::Json;
    Json vocabulary = Json::object(), list = Json::array();
    int id = 0;
    for (const char32_t c : bitdistill::byte_alphabet) {
        std::string text;
        bitdistill::append_utf8(text, c);
        vocabulary[text] = id++;
    }
    for (const auto& [left, right] : merges) {
        vocabulary[left + right] = id++;
        list.push_back(left + " " + right);
    }
    const Json byte_level = {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", true}};
    return {{"added_tokens",
             Json::array({Json{{"id", id}, {"content", "<|end|>"}, {"special", true}, {"normalized", false}}})},
            {"normalizer", nullptr},
            {"pre_tokenizer", byte_level},
            {"decoder", byte_level},
            {"model", Json{{"type", "BPE"}, {"vocab", vocabulary}, {"merges", list}}}};
}
