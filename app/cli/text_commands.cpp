// SPDX-License-Identifier: GPL-3.0-or-later
// tokenize: text to token ids and back.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/doubled_member.h"
#include "engine/base/file.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

// One JSON object of a line of stdin with the member `key`.
Json member_of(const std::string& line, std::size_t number, const char* key) {
    const std::string where = "line " + std::to_string(number) + " of standard input";
    if (!is_utf8(line)) throw Error("is not UTF-8", where);
    Json json = parse_json(line);
    if (!json.is_object() || !json.contains(key))
        throw Error(std::string("is not a JSON object with \"") + key + "\"", where);
    if (const std::optional<DoubledMember> doubled = doubled_member(line, json))
        throw Error(doubled_text(*doubled), where, doubled_remedy);
    return json[key];
}

std::vector<int> ids_of(const Json& list, std::size_t number) {
    const std::string where = "line " + std::to_string(number) + " of standard input";
    if (!list.is_array()) throw Error("\"ids\" is not a list", where);
    std::vector<int> ids;
    for (const Json& id : list) {
        if (!id.is_number_integer() || id.get<double>() < 0 || id.get<double>() > 2147483647.0)
            throw Error("\"ids\" holds something else than token ids", where);
        ids.push_back(id.get<int>());
    }
    return ids;
}

void require_known(const Tokenizer& tokenizer, const std::vector<int>& ids, std::size_t number) {
    for (const int id : ids)
        if (id >= tokenizer.vocab_size())
            throw Error("token id " + std::to_string(id) + " is outside the vocabulary of " +
                            std::to_string(tokenizer.vocab_size()) + " tokens",
                        "line " + std::to_string(number) + " of standard input",
                        "The ids belong to another tokenizer, or to rows of the embedding that stand for no token");
}

// Before anything is opened: the first file would take the place of a standard input that is closed.
void require_input() {
    struct stat status {};
    if (::fstat(STDIN_FILENO, &status) != 0) throw file_error("cannot read", "standard input", errno);
    if (S_ISDIR(status.st_mode)) throw file_error("cannot read", "standard input", EISDIR);
}

void add_tokenize(CLI::App& program, Work& chosen) {
    struct Options {
        std::string model;
        bool decode = false, with_special = false, plain_text = false, special = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "tokenize",
                    "JSON lines {\"text\"} on stdin to {\"ids\"} on stdout; no special tokens are added",
                    "  echo '{\"text\": \"Once upon a time\"}' | bitdistill tokenize --model models/stories260K\n"
                    "  echo '{\"ids\": [403, 407]}' | bitdistill tokenize --model models/stories260K --decode",
                    [options] {
                        require_input();
                        const auto tokenizer = open_tokenizer(options->model);
                        say_notes(tokenizer->notes);
                        const SpecialTokens special = options->plain_text ? SpecialTokens::as_text
                                                      : options->special  ? SpecialTokens::as_tokens
                                                                          : SpecialTokens::as_reference;
                        std::string line;
                        for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
                            if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
                            if (options->decode) {
                                const std::vector<int> ids = ids_of(member_of(line, number, "ids"), number);
                                require_known(*tokenizer, ids, number);
                                print(Json{{"text", tokenizer->decode(ids, options->with_special)}});
                            } else {
                                const Json text = member_of(line, number, "text");
                                if (!text.is_string())
                                    throw Error("\"text\" is not a string",
                                                "line " + std::to_string(number) + " of standard input");
                                print(Json{{"ids", tokenizer->encode(text.get<std::string>(), special)}});
                            }
                        }
                        if (std::ferror(stdin) != 0) throw file_error("cannot read", "standard input", errno);
                        return exit_ok;
                    });
    command->add_option("--model", options->model, "Folder with tokenizer.json or tokenizer.model, or .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_flag("--decode", options->decode, "The other way: {\"ids\"} to {\"text\"}");
    command->add_flag("--with-special", options->with_special, "With --decode: write special tokens too");
    CLI::Option* plain = command->add_flag("--plain-text", options->plain_text,
                                           "<|im_end|> and the like are text, as in data, not tokens");
    command
        ->add_flag("--special", options->special,
                   "All special tokens are tokens; without, <s> and </s> of a tokenizer.model are text")
        ->excludes(plain);
}

}  // namespace

void add_text_commands(CLI::App& program, Work& chosen) { add_tokenize(program, chosen); }

}  // namespace bitdistill
