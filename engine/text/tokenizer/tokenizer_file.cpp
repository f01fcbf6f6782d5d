// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/tokenizer_file.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "engine/base/doubled_member.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/added_token_files.h"

namespace bitdistill {

namespace {

constexpr std::int64_t largest_id = (1 << 24) - 1;
constexpr std::size_t deepest = 64;  // levels of nesting; a real file has six
constexpr const char* remedy = "Copy tokenizer.json again from the model's folder.";

// Receives the parser's events. Three states: ordinary JSON, inside model.vocab, inside model.merges.
class Reader : public nlohmann::json_sax<Json> {
  public:
    Reader(TokenizerFile& file, const std::string& name) : file_(file), name_(name) {}

    bool null() override { return value(Json()); }
    bool boolean(bool v) override { return value(Json(v)); }
    bool number_integer(std::int64_t v) override { return part_ == Part::vocabulary ? entry(v) : value(Json(v)); }
    bool number_unsigned(std::uint64_t v) override {
        if (part_ != Part::vocabulary) return value(Json(v));
        return entry(static_cast<std::int64_t>(std::min<std::uint64_t>(v, INT64_MAX)));
    }
    bool number_float(double v, const std::string&) override { return value(Json(v)); }
    bool binary(Json::binary_t&) override { return fail("holds binary data"); }

    bool string(std::string& v) override {
        if (part_ == Part::merges) return merge_text(v);
        return value(Json(std::move(v)));
    }

    bool start_object(std::size_t) override {
        if (part_ == Part::skipped) return ++depth_, true;
        if (at_vocabulary()) {
            part_ = Part::vocabulary;
            file_.vocabulary.reserve(1 << 16);
            return true;
        }
        if (part_ != Part::rest) return fail_part();
        return open(Json::object());
    }
    bool end_object() override {
        if (part_ == Part::skipped) return leave_skipped();
        if (part_ == Part::vocabulary) return part_ = Part::rest, true;
        open_.pop_back();
        return true;
    }
    bool start_array(std::size_t) override {
        if (part_ == Part::skipped) return ++depth_, true;
        if (at_vocabulary()) {  // a Unigram model lists pieces with scores; its type is refused afterwards
            part_ = Part::skipped;
            depth_ = 1;
            return true;
        }
        if (part_ == Part::rest && open_.size() == 2 && keys_[0] == "model" && keys_[1] == "merges") {
            part_ = Part::merges;
            file_.merges.reserve(1 << 16);
            return true;
        }
        if (part_ == Part::merges && !in_pair_) {
            in_pair_ = true;
            pair_size_ = 0;
            file_.merges.emplace_back();
            return true;
        }
        if (part_ != Part::rest) return fail_part();
        return open(Json::array());
    }
    bool end_array() override {
        if (part_ == Part::skipped) return leave_skipped();
        if (part_ == Part::merges) {
            if (in_pair_) {
                in_pair_ = false;
                return pair_size_ == 2 || fail_merge();
            }
            part_ = Part::rest;
            return true;
        }
        open_.pop_back();
        return true;
    }
    bool key(std::string& v) override {
        if (part_ == Part::vocabulary) {
            token_ = std::move(v);
        } else if (part_ == Part::rest) {
            keys_[std::min(open_.size(), deepest) - 1] = std::move(v);
        }
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& e) override {
        // "[json.exception.parse_error.101] parse error at line 3, column 7: syntax error ..." without its number
        std::string text = e.what();
        if (const auto at = text.find("] "); at != text.npos) text.erase(0, at + 2);
        for (char& c : text)
            if (static_cast<unsigned char>(c) < 0x20) c = ' ';
        if (text.size() > 240) text.resize(240);
        if (!is_utf8(text)) text = "bytes that are not UTF-8 near byte " + std::to_string(position);
        return fail(text);
    }

    const std::string& problem() const { return problem_; }

  private:
    enum class Part { rest, vocabulary, merges, skipped };

    bool at_vocabulary() const {
        return part_ == Part::rest && open_.size() == 2 && keys_[0] == "model" && keys_[1] == "vocab";
    }
    bool leave_skipped() {
        if (--depth_ == 0) part_ = Part::rest;
        return true;
    }
    bool fail(const std::string& what) {
        problem_ = what;
        return false;
    }
    bool fail_part() {
        if (part_ != Part::merges) {
            return fail("model.vocab: the id of token " + Json(token_).dump() + " is not an integer");
        }
        if (!in_pair_) file_.merges.emplace_back();  // so that the number in the message is this entry's
        return fail_merge();
    }
    bool fail_merge() {
        return fail("model.merges[" + std::to_string(file_.merges.empty() ? 0 : file_.merges.size() - 1) +
                    "] is not a pair of tokens");
    }
    bool entry(std::int64_t id) {
        if (id < 0 || id > largest_id) {
            return fail("model.vocab: the id " + std::to_string(id) + " of token " + Json(token_).dump() +
                        " is outside 0.." + std::to_string(largest_id));
        }
        file_.vocabulary.emplace_back(std::move(token_), static_cast<int>(id));
        return true;
    }
    bool merge_text(std::string& v) {
        if (in_pair_) {
            if (pair_size_ == 0) file_.merges.back().first = std::move(v);
            if (pair_size_ == 1) file_.merges.back().second = std::move(v);
            return ++pair_size_ <= 2 || fail_merge();
        }
        file_.merges.emplace_back();
        const std::size_t space = v.find(' ');
        if (space == v.npos || v.find(' ', space + 1) != v.npos) return fail_merge();
        file_.merges.back() = {v.substr(0, space), v.substr(space + 1)};
        return true;
    }
    Json* put(Json&& v) {
        if (open_.empty()) return &(file_.rest = std::move(v));
        Json& parent = *open_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(v));
            return &parent.back();
        }
        // Straight into the list behind the object: no search for an equal key, which would be quadratic.
        auto& members = parent.get_ref<Json::object_t&>();
        members.emplace_back(keys_[open_.size() - 1], std::move(v));
        return &members.back().second;
    }
    bool value(Json&& v) {
        if (part_ == Part::skipped) return true;
        if (part_ != Part::rest) return fail_part();
        put(std::move(v));
        return true;
    }
    bool open(Json&& v) {
        if (open_.size() + 1 >= deepest) return fail("nested more than " + std::to_string(deepest) + " levels deep");
        open_.push_back(put(std::move(v)));
        keys_[open_.size() - 1].clear();
        return true;
    }

    TokenizerFile& file_;
    std::string name_, problem_, token_;
    std::vector<Json*> open_;  // objects and arrays around the current value; only the last of each grows
    std::string keys_[deepest];
    Part part_ = Part::rest;
    std::size_t depth_ = 0, pair_size_ = 0;
    bool in_pair_ = false;
};

}  // namespace

namespace {

// The parser's events keep both members. Of a token that the vocabulary names twice the last id counts, as in Hugging
// Face's tokenizers, which refuses the same of its own members as this does.
void refuse_doubled_members(const Json& json, const std::filesystem::path& path) {
    if (!json.is_structured()) return;
    std::set<std::string_view> names;
    for (const auto& [name, value] : json.items()) {
        if (json.is_object() && !names.insert(name).second)
            throw Error(doubled_text({name}), path.string(), doubled_remedy);
        refuse_doubled_members(value, path);
    }
}

}  // namespace

TokenizerFile read_tokenizer_file(const std::filesystem::path& path) {
    const std::string bytes = read_file(path);
    TokenizerFile file;
    Reader reader(file, path.string());
    if (!Json::sax_parse(bytes, &reader)) throw Error(reader.problem(), path.string(), remedy);
    if (!file.rest.is_object()) throw Error("is not a JSON object", path.string(), remedy);
    refuse_doubled_members(file.rest, path);
    const auto model = file.rest.find("model");
    if (model == file.rest.end() || !model->is_object()) throw Error("has no object \"model\"", path.string(), remedy);
    // The oldest files name no type; what they hold then shows it.
    file.type = json_string(*model, "type", path.string(), file.merges.empty() ? "" : "BPE");
    if (file.type == "BPE" && file.vocabulary.empty())
        throw Error("model.vocab is missing or empty", path.string(), remedy);
    const auto added = file.rest.find("added_tokens");
    if (added != file.rest.end()) file.added = added_tokens_of(*added, path.string());
    if (file.type == "BPE") number_as_tokenizers(file.added, file.vocabulary);
    return file;
}

namespace {

bool names_byte_level(const Json& part) {
    if (!part.is_object()) return false;
    for (const auto& [key, value] : part.items()) {
        if (key == "type" && value == "ByteLevel") return true;
        if (!value.is_array()) continue;
        for (const Json& member : value)
            if (names_byte_level(member)) return true;
    }
    return false;
}

}  // namespace

bool TokenizerFile::byte_level() const {
    const auto part = rest.find("pre_tokenizer");
    return type == "BPE" && part != rest.end() && names_byte_level(*part);
}

void require_bpe(const TokenizerFile& file, const std::string& where) {
    if (file.type == "BPE") return;
    throw Error(
        "the model type \"" + file.type + "\" is not supported", where,
        "Supported are byte-level BPE in tokenizer.json and sentencepiece in tokenizer.model; if the model has a "
        "tokenizer.model, put it into the folder.");
}

}  // namespace bitdistill
