// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serve/model_server.h"

#include <httplib.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/base/random.h"
#include "engine/serve/api_answer.h"
#include "engine/serve/refusal.h"
#include "engine/serve/turn_queue.h"

namespace bitdistill {

namespace {

constexpr const char* address = "127.0.0.1";
constexpr const char* json_type = "application/json; charset=utf-8";
constexpr std::size_t most_body = std::size_t{16} << 20;  // bytes of a request
constexpr int idle_seconds = 1;                           // a connection without a request is kept so long

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

void give(httplib::Response& response, const Refusal& refusal) {
    response.status = refusal.status();
    response.set_content(text_of(refusal.body()), json_type);
}

void give(httplib::Response& response, const Json& json) { response.set_content(text_of(json), json_type); }

// "127.0.0.1:8080" names this machine. A page that had its own name point here would send that name.
bool names_this_machine(const std::string& host) {
    if (host.empty()) return true;  // HTTP 1.0
    const std::size_t port = host.rfind(':');
    const bool bracket = host.front() == '[';
    const std::string name = port == host.npos || (bracket && host.back() == ']') ? host : host.substr(0, port);
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

std::string id_of(std::uint64_t number) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string id(16, '0');
    for (std::size_t i = id.size(); i > 0; --i, number >>= 4) id[i - 1] = digits[number & 15];
    return id;
}

Refusal too_large() { return {413, "the request is larger than 16 MB. Shorten its messages"}; }

Refusal unknown_route(const httplib::Request& request) {
    return {404,
            "there is no " + request.method + " " + request.path +
                " here. There are GET /v1/models, POST /v1/chat/completions, POST /v1/completions and GET /health",
            {},
            "unknown_url"};
}

std::int64_t now() { return static_cast<std::int64_t>(std::time(nullptr)); }

}  // namespace

struct ModelServer::Parts {
    Parts(Talker served, ServeOptions how)
        : talker(std::move(served)), options(std::move(how)), queue(std::max<std::size_t>(1, options.most_waiting)) {}

    // A request that has been read and waits for its turn, or has it.
    struct Asked {
        ApiRequest request;
        std::vector<int> prompt;
        ApiAnswer form;
        std::unique_ptr<TurnQueue::Place> place;
    };

    void add_routes();
    void guard(const httplib::Request& request, httplib::Response& response, const std::function<void()>& work) const;
    httplib::Server::Handler guarded(httplib::Server::Handler handler) const;
    using WithBody = std::function<void(const httplib::Request&, const std::string& body, httplib::Response&)>;
    httplib::Server::HandlerWithContentReader reading(WithBody handler) const;
    void admit(const httplib::Request& request, httplib::Response& response) const;
    void before_page(const httplib::Request& request, httplib::Response& response) const;
    Json model() const;
    void ask(ApiRoute route, const std::string& body, httplib::Response& response);
    std::vector<int> prompt_of(const ApiRequest& request) const;
    bool answer(Asked& asked, httplib::DataSink& sink);
    void tell(const std::string& line);
    void tell_once(const std::string& note);  // of the same words; none are nothing to tell

    Talker talker;
    const ServeOptions options;
    TurnQueue queue;
    httplib::Server http;
    int port = 0;
    const std::int64_t since = now();
    std::atomic<std::uint64_t> answers{0};
    std::atomic<bool> started{false}, stopping{false}, halted{false}, ended{false};
    std::mutex telling;
    std::set<std::string> told_before;
    Random random{static_cast<std::uint64_t>(since), "answers"};
    std::mutex drawing;
};

void ModelServer::Parts::tell(const std::string& line) {
    if (!options.told) return;
    const std::lock_guard lock(telling);
    options.told(line);
}

void ModelServer::Parts::tell_once(const std::string& note) {
    if (note.empty()) return;
    {
        const std::lock_guard lock(telling);
        if (!told_before.insert(note).second) return;
    }
    tell("note: " + note);
}

// Throws Refusal: a request of a page that nobody has let in.
void ModelServer::Parts::admit(const httplib::Request& request, httplib::Response& response) const {
    if (!names_this_machine(request.get_header_value("Host")))
        throw Refusal(403, "this server answers to 127.0.0.1 and localhost only", {}, "host_not_allowed");
    const std::string origin = request.get_header_value("Origin");
    if (origin.empty()) return;  // no page of a browser
    const auto lets_in = [&](const std::string& one) { return one == "*" || one == origin; };
    if (std::none_of(options.origins.begin(), options.origins.end(), lets_in))
        throw Refusal(
            403,
            "pages of " + origin + " may not ask this server. Start it with --allow-origin " + origin + " to let them",
            {}, "origin_not_allowed");
    response.set_header("Access-Control-Allow-Origin", origin);
    response.set_header("Vary", "Origin");
}

// A browser asks this way whether a page may send a request.
void ModelServer::Parts::before_page(const httplib::Request& request, httplib::Response& response) const {
    const std::string headers = request.get_header_value("Access-Control-Request-Headers");
    response.set_header("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    response.set_header("Access-Control-Allow-Headers", headers.empty() ? "Authorization, Content-Type" : headers);
    response.set_header("Access-Control-Max-Age", "600");
    if (request.has_header("Access-Control-Request-Private-Network"))
        response.set_header("Access-Control-Allow-Private-Network", "true");
    response.status = 204;
}

// What the work throws is the answer.
void ModelServer::Parts::guard(const httplib::Request& request, httplib::Response& response,
                               const std::function<void()>& work) const {
    try {
        admit(request, response);
        work();
    } catch (const Refusal& refusal) {
        give(response, refusal);
    } catch (const Error& error) {
        give(response, Refusal(400, error.what()));
    } catch (const std::exception& error) {
        give(response, Refusal(500, sentence_of(error)));
    }
}

httplib::Server::Handler ModelServer::Parts::guarded(httplib::Server::Handler handler) const {
    return [this, handler = std::move(handler)](const httplib::Request& request, httplib::Response& response) {
        guard(request, response, [&] { handler(request, response); });
    };
}

// Takes the body piece by piece: the library by itself bounds none that is sent in chunks or packed, and refuses one of
// more than 8 KB that is called a form, as curl's -d calls it.
httplib::Server::HandlerWithContentReader ModelServer::Parts::reading(WithBody handler) const {
    return [this, handler = std::move(handler)](const httplib::Request& request, httplib::Response& response,
                                                const httplib::ContentReader& content) {
        std::string body;
        bool fits = true;
        const bool whole = !request.is_multipart_form_data() && content([&](const char* data, std::size_t size) {
            fits = fits && body.size() + size <= most_body;
            if (fits) body.append(data, size);
            return true;  // to its end all the same: a client that still sends reads no answer
        });
        guard(request, response, [&] {
            if (!fits || response.status == 413) throw too_large();
            if (!whole) throw Refusal(400, "the body cannot be read. Send the request as JSON, in UTF-8");
            handler(request, body, response);
        });
    };
}

Json ModelServer::Parts::model() const {
    const ModelConfig& config = talker.model().config();
    Json meta = Json::object();
    meta["n_ctx"] = talker.context();
    meta["n_vocab"] = config.vocab_size;
    meta["format"] = talker.model().format();
    meta["chat_template"] = talker.chats();
    Json entry = Json::object();
    entry["id"] = options.name;
    entry["object"] = "model";
    entry["created"] = since;
    entry["owned_by"] = "bitdistill";
    entry["meta"] = std::move(meta);
    return entry;
}

void ModelServer::Parts::add_routes() {
    http.Get("/health", guarded([](const httplib::Request&, httplib::Response& response) {
                 Json health = Json::object();
                 health["status"] = "ok";
                 give(response, health);
             }));
    http.Get("/", guarded([this](const httplib::Request&, httplib::Response& response) {
                 response.set_content("BitDistill serves " + options.name +
                                          " here. The base URL for OpenAI's clients is http://127.0.0.1:" +
                                          std::to_string(port) + "/v1\n",
                                      "text/plain; charset=utf-8");
             }));
    http.Get("/v1/models", guarded([this](const httplib::Request&, httplib::Response& response) {
                 Json list = Json::object();
                 list["object"] = "list";
                 list["data"] = Json::array();
                 list["data"].push_back(model());
                 give(response, list);
             }));
    http.Get("/v1/models/(.+)", guarded([this](const httplib::Request& request, httplib::Response& response) {
                 const std::string name = request.path.substr(std::string("/v1/models/").size());
                 if (name != options.name)
                     throw Refusal(404, "there is no model \"" + name + "\" here; it is \"" + options.name + "\"",
                                   "model", "model_not_found");
                 give(response, model());
             }));
    for (const auto& [path, route] : {std::pair<const char*, ApiRoute>("/v1/chat/completions", ApiRoute::chat),
                                      std::pair<const char*, ApiRoute>("/v1/completions", ApiRoute::completion)})
        http.Post(path, reading([this, asked = route](const httplib::Request&, const std::string& body,
                                                      httplib::Response& response) { ask(asked, body, response); }));
    // The bodies of other routes are bounded too.
    const auto nowhere = reading(
        [](const httplib::Request& request, const std::string&, httplib::Response&) { throw unknown_route(request); });
    http.Post(".*", nowhere);
    http.Put(".*", nowhere);
    http.Patch(".*", nowhere);
    http.Delete(".*", nowhere);
    http.Options("/.*", guarded([this](const httplib::Request& request, httplib::Response& response) {
                     before_page(request, response);
                 }));
    // What no route has answered: the body is still empty.
    http.set_error_handler(httplib::Server::Handler([](const httplib::Request& request, httplib::Response& response) {
        if (!response.body.empty()) return;
        const int status = response.status;
        give(response, status == 404   ? unknown_route(request)
                       : status == 413 ? too_large()
                                       : Refusal(status, "the request cannot be read as HTTP"));
    }));
}

// Throws Refusal.
std::vector<int> ModelServer::Parts::prompt_of(const ApiRequest& request) const {
    if (request.route == ApiRoute::chat && !talker.chats())
        throw Refusal(400, talker.chat_problem() + ". Texts to continue can be sent to /v1/completions all the same",
                      "messages", "no_chat_template");
    std::vector<int> prompt;
    try {
        prompt = request.route == ApiRoute::chat ? talker.chat_prompt(request.messages)
                                                 : talker.plain_prompt(request.prompt);
    } catch (const Error& error) {
        throw Refusal(400, error.what(), request.route == ApiRoute::chat ? "messages" : "prompt");
    }
    try {
        talker.check_room(prompt.size());
    } catch (const Error& error) {
        throw Refusal(400, error.what(), request.route == ApiRoute::chat ? "messages" : "prompt",
                      "context_length_exceeded");
    }
    return prompt;
}

void ModelServer::Parts::ask(ApiRoute route, const std::string& body, httplib::Response& response) {
    ApiRequest read = read_api_request(route, body, options.defaults);
    if (!read.model.empty() && read.model != options.name)
        throw Refusal(404,
                      "there is no model \"" + read.model + "\" here; it is \"" + options.name +
                          "\". Start the server with --name to call it otherwise",
                      "model", "model_not_found");
    std::vector<int> prompt = prompt_of(read);
    std::unique_ptr<TurnQueue::Place> place = queue.enter();
    if (!place)
        throw Refusal(503, std::to_string(options.most_waiting) + " requests are waiting already. Try again later", {},
                      "overloaded");
    std::string id;
    {
        const std::lock_guard lock(drawing);
        id = id_of(random.next()) + id_of(++answers);
    }
    ApiAnswer form(read, options.name, id, now());
    const bool stream = read.stream;
    const auto asked =
        std::make_shared<Asked>(Asked{std::move(read), std::move(prompt), std::move(form), std::move(place)});
    if (stream) response.set_header("Cache-Control", "no-cache");
    // A whole answer is sent in this way too: only what sends a body learns that its client has gone.
    response.set_chunked_content_provider(
        stream ? "text/event-stream" : json_type,
        [this, asked](std::size_t, httplib::DataSink& sink) { return answer(*asked, sink); });
}

// Waits for the turn, and writes. False: the connection is closed without the end that a whole body has, so that no
// client takes what it got for all of it.
bool ModelServer::Parts::answer(Asked& asked, httplib::DataSink& sink) {
    const bool stream = asked.request.stream;
    const auto wanted = [&] { return !stopping && sink.is_writable(); };
    const auto send = [&](const std::string& text) { return text.empty() || sink.write(text.data(), text.size()); };
    const std::string route = asked.request.route == ApiRoute::chat ? "chat" : "completion";
    try {
        if (!asked.place->wait(wanted)) {
            asked.place.reset();
            tell(route + ": given up while it waited");
            return false;
        }
        if (stream && !send(asked.form.beginning())) return false;
        bool heard = true;
        AnswerOptions how = asked.request.answer;
        how.wanted = [&] { return heard && wanted(); };
        OnPiece on_piece;
        if (stream) on_piece = [&](std::string_view piece) { heard = heard && send(asked.form.piece(piece)); };
        const TalkAnswer written = talker.write(asked.prompt, how, nullptr, on_piece);
        const double speed = written.tokens_per_second();
        tell(route + ": " + std::to_string(written.prompt_tokens) + " prompt tokens, " +
             std::to_string(written.known_tokens) + " of them known, " + std::to_string(written.written_tokens) +
             " written" + (speed > 0 ? " at " + number_text(speed, 1) + " tokens/s" : "") + ", ended by " +
             to_string(written.ended_by) + (written.drafts.checks > 0 ? ", " + draft_words(written.drafts) : ""));
        tell_once(written.drafts.problem);
        asked.place.reset();  // the next one begins while this is sent, and is told of behind it
        if (written.ended_by == AnswerEnd::stopped || !heard) return false;
        if (!send(stream ? asked.form.ends(written) : text_of(asked.form.whole(written)))) return false;
        sink.done();
        return true;
    } catch (const std::exception& error) {
        tell(route + ": failed: " + sentence_of(error));
        asked.place.reset();
        const Json body = Refusal(500, sentence_of(error)).body();
        send(stream ? server_event(body) : text_of(body));
        return false;
    }
}

ModelServer::ModelServer(Talker talker, ServeOptions options)
    : parts_(std::make_unique<Parts>(std::move(talker), std::move(options))) {
    Parts& all = *parts_;
    all.add_routes();
    all.http.set_payload_max_length(most_body);
    all.http.set_keep_alive_timeout(idle_seconds);
    // One request a connection: where the library cannot read a body, it would take its rest for the next request.
    all.http.set_keep_alive_max_count(1);
    all.http.set_tcp_nodelay(true);
    // The library's own choice lets two servers share a port, and clients reach either.
    all.http.set_socket_options([](int socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    // One for each request that waits, and some for what is answered at once.
    const std::size_t threads = std::max<std::size_t>(1, all.options.most_waiting) + 8;
    all.http.new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
    const int wanted = all.options.port;
    if (wanted == 0)
        all.port = all.http.bind_to_any_port(address);
    else
        all.port = all.http.bind_to_port(address, wanted) ? wanted : -1;
    if (all.port <= 0)
        throw Error("cannot be listened on", "port " + std::to_string(wanted) + " of " + address,
                    "Another program has it, or it needs more rights: choose another with --port, or 0 for a free one");
}

ModelServer::~ModelServer() = default;

int ModelServer::port() const { return parts_->port; }

void ModelServer::run() {
    Parts& all = *parts_;
    all.started = true;
    const bool whole = all.stopping || all.http.listen_after_bind();
    all.ended = true;
    if (!whole && !all.stopping)
        throw Error("failed while it was listened on", "port " + std::to_string(all.port) + " of " + address,
                    "Start the server again");
}

void ModelServer::stop() {
    Parts& all = *parts_;
    all.stopping = true;
    if (!all.started) return;  // run() will see it
    // The library forgets a stop that comes before it listens.
    while (!all.http.is_running() && !all.ended) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (!all.halted.exchange(true) && !all.ended) all.http.stop();
}

}  // namespace bitdistill
