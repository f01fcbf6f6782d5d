// SPDX-License-Identifier: GPL-3.0-or-later
// serve: a model answers the chat programs of this machine.
#include <filesystem>
#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "app/cli/text_options.h"
#include "app/use/drafting.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/infer/generate.h"
#include "engine/infer/model_drafter.h"
#include "engine/serve/model_server.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

struct Options {
    std::string model, name, isa, draft, format, kv;
    std::vector<std::string> origins;
    int port = 8080, threads = 0, context = 0, longest_draft = 0;
    bool look_up = false, quiet = false;
    ApiDefaults defaults;
};

// A run's student is one of many students: it is called with its run.
std::string served_name(const std::filesystem::path& model) {
    const std::filesystem::path whole = std::filesystem::absolute(model).lexically_normal();
    const std::filesystem::path own = whole.filename().empty() ? whole.parent_path() : whole;
    const std::string name = own.extension() == ".gguf" ? own.stem().string() : own.filename().string();
    const std::filesystem::path folder = own.parent_path();
    return is_run_folder(folder) ? folder.filename().string() + "/" + name : name;
}

// A server that may not be made yet, and a wish to stop that may come before it.
class Serving {
  public:
    void begin(std::shared_ptr<ModelServer> server) {
        const std::lock_guard lock(mutex_);
        server_ = std::move(server);
        if (stopping_) server_->stop();
    }
    void stop() {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        if (server_) server_->stop();
    }
    bool began() const {
        const std::lock_guard lock(mutex_);
        return server_ != nullptr;
    }

  private:
    mutable std::mutex mutex_;
    std::shared_ptr<ModelServer> server_;
    bool stopping_ = false;
};

// Opens the models and answers until it is stopped; on the job's thread.
void serve(const Options& options, JobControl& control, Serving& serving) {
    CpuOptions cpu;
    cpu.threads = options.threads;
    cpu.isa = options.isa;
    if (!options.format.empty()) cpu.format = weight_format(options.format);
    if (!options.kv.empty()) cpu.kv = kv_type(options.kv);
    const std::shared_ptr<const Tokenizer> tokenizer = open_tokenizer(options.model);
    say_notes(tokenizer->notes);
    if (!options.draft.empty()) requireSameTokens(*tokenizer, options.model, options.draft);
    const auto model = CpuModel::open(options.model, cpu, {}, &control);
    if (!model) return;
    say_notes(model->notes());
    TalkDrafts drafts;
    drafts.look_up = options.look_up;
    if (options.longest_draft > 0) drafts.longest = options.longest_draft;
    if (!options.draft.empty()) {
        drafts.model = openDraftModel(options.draft, model, cpu, false, &control);
        if (!drafts.model) return;
        say_notes(drafts.model->notes());
    }
    ServeOptions how;
    how.port = options.port;
    how.name = options.name.empty() ? served_name(options.model) : options.name;
    how.defaults = options.defaults;
    how.origins = options.origins;
    if (!options.quiet) how.told = [](const std::string& line) { say(line); };
    Talker talker(model, tokenizer, drafts, options.context);
    if (drafts.model)
        if (const std::string note = short_draft_note(*drafts.model, talker.context()); !note.empty())
            say_notes({note});
    if (!talker.chats()) say("note: " + talker.chat_problem() + ". Only /v1/completions answers");
    const auto server = std::make_shared<ModelServer>(std::move(talker), how);
    serving.begin(server);
    print("http://127.0.0.1:" + std::to_string(server->port()) + "/v1");
    say(how.name + " answers there until Ctrl+C");
    server->run();
}

// As browsers write it, which is compared letter by letter. A page from a file has "null", or "file://" in some
// programs.
bool is_origin(const std::string& text) {
    if (text == "*" || text == "null") return true;
    const std::size_t scheme = text.find("://");
    return scheme != text.npos && scheme > 0 && text == ascii_lower(text) &&
           text.find_first_of("/?# ", scheme + 3) == text.npos;
}

int run(const Options& options) {
    require_drafts(options.longest_draft, options.look_up || !options.draft.empty(),
                   "Give --draft or --lookup as well");
    for (const std::string& origin : options.origins)
        if (!is_origin(origin))
            throw UsageError("is " + origin + ", which no browser names as a page's origin", "--allow-origin",
                             "Give scheme, host and port without a path or a slash at the end, as in "
                             "http://localhost:3000, or \"*\" for all pages");
    Serving serving;
    const bool ended =
        run_in_foreground([&](JobControl& control) { serve(options, control, serving); }, {}, [&] { serving.stop(); });
    return ended || serving.began() ? exit_ok : exit_stopped;  // a server has no other end than being stopped
}

void add_defaults(CLI::App& command, ApiDefaults& defaults) {
    command
        .add_option("--temperature", defaults.sampler.temperature,
                    "Where a request gives none; 0 = always the most likely token [0.8]")
        ->check(number_from(0, 1000));
    command.add_option("--top-k", defaults.sampler.top_k, "Where a request gives none, 0 = all [0]")
        ->check(whole_number(0));
    command.add_option("--top-p", defaults.sampler.top_p, "Where a request gives none [0.95]")
        ->check(number_from(1e-6, 1));
    command
        .add_option("-n,--tokens", defaults.max_tokens,
                    "Tokens of an answer at most where a request gives none, 0 = until the context is full [0]")
        ->check(whole_number(0));
}

}  // namespace

void add_serve_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "serve", "Answer chat programs on this machine by OpenAI's routes",
        "  bitdistill serve --model runs/chat/student\n"
        "  bitdistill serve --model teacher.gguf --draft runs/chat/student --port 0\n"
        "  curl http://127.0.0.1:8080/v1/chat/completions -d '{\"messages\": [{\"role\": \"user\", \"content\": "
        "\"Hello\"}]}'\n\n"
        "Chat programs take http://127.0.0.1:8080/v1 as their base URL, and any API key. Requests are answered one\n"
        "at a time in the order of their arrival. resources/docs/serve.md says which fields are understood.",
        [options] { return run(*options); });
    command->add_option("--model", options->model, "Model folder with its tokenizer, or .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_option("--port", options->port, "On 127.0.0.1; 0 = any free one, which is printed [8080]")
        ->check(whole_number(0, 65535));
    command->add_option("--name", options->name, "What requests call the model [its folder's or file's name]")
        ->type_name("NAME");
    command
        ->add_option("--allow-origin", options->origins,
                     "Lets the web pages of this origin ask, such as http://localhost:3000; \"*\" lets all. Pages are "
                     "refused otherwise")
        ->type_name("ORIGIN")
        ->allow_extra_args(false);
    CLI::Option* draft = command
                             ->add_option("--draft", options->draft,
                                          "A small model of the same vocabulary proposes tokens: faster, and greedy "
                                          "text is the same to the token")
                             ->type_name("DIR")
                             ->check(not_empty());
    command->add_flag("--lookup", options->look_up, "Proposes what followed the last tokens before")->excludes(draft);
    command
        ->add_option("--draft-tokens", options->longest_draft,
                     "Tokens proposed at once, at most; fewer while few are accepted [8]")
        ->check(whole_number(1, most_drafted));
    command
        ->add_option("--context", options->context,
                     "Tokens of messages and answer together at most, 0 = as many as the model takes [0]")
        ->check(whole_number(0));
    add_defaults(*command, options->defaults);
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(whole_number(0));
    add_format_option(*command, options->format, "as-stored");
    add_kv_option(*command, options->kv, "f32 with as-stored and f32, else f16");
    add_isa_option(*command, options->isa);
    command->add_flag("--quiet", options->quiet, "No line for each answer");
}

}  // namespace bitdistill
