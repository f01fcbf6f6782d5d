// SPDX-License-Identifier: GPL-3.0-or-later
// Serves one model to the programs of this machine on 127.0.0.1, by the routes that OpenAI's clients use: /v1/models,
// /v1/chat/completions, /v1/completions, and /health. Requests are answered one at a time in the order of their
// arrival, each with all of the model's threads; one whose client goes away is given up at its next token. For
// `bitdistill serve`; run() takes the calling thread, the rest any.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/serve/api_request.h"
#include "engine/talk/talker.h"

namespace bitdistill {

struct ServeOptions {
    int port = 8080;   // 0: any free one
    std::string name;  // what the model is called in requests and answers
    ApiDefaults defaults;
    // Web pages that may ask, by their origins ("http://localhost:3000"); "*": all. A browser says from which page a
    // request comes, and any page that one visits could ask otherwise.
    std::vector<std::string> origins = {};
    std::size_t most_waiting = 32;  // requests at once; more are sent away with status 503
    // Told of each answer in a line, one at a time, on threads of the server.
    std::function<void(const std::string& line)> told = {};
};

class ModelServer {
  public:
    // Takes the port. Throws Error: it is taken.
    ModelServer(Talker talker, ServeOptions options);
    ~ModelServer();  // after run() has returned
    ModelServer(const ModelServer&) = delete;
    ModelServer& operator=(const ModelServer&) = delete;

    int port() const;
    void run();   // answers until stop(). Throws Error: the socket fails.
    void stop();  // answers under way end at their next token; connections that are idle within a second

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace bitdistill
