// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in the form of OpenAI's chat and completion routes, whole or as a stream of server-sent events. One a
// request. Plain data; any one thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/json_file.h"
#include "engine/serve/api_request.h"
#include "engine/talk/talker.h"

namespace bitdistill {

class ApiAnswer {
  public:
    // model: as it is served; id: the answer's own, without its prefix; created: seconds since 1970.
    ApiAnswer(const ApiRequest& request, const std::string& model, const std::string& id, std::int64_t created);

    // The whole answer as one object.
    Json whole(const TalkAnswer& answer) const;

    // The events of a stream: beginning (empty for a completion), a piece each, and the ends, which say why it ended,
    // what it took if that was asked for, and [DONE].
    std::string beginning() const;
    std::string piece(std::string_view text) const;
    std::string ends(const TalkAnswer& answer) const;

  private:
    Json frame(bool chunk) const;
    Json choice(Json text, const Json& finish) const;
    std::string event(Json fields, Json choices, Json usage) const;

    ApiRoute route_;
    bool include_usage_;
    std::string model_, id_;
    std::int64_t created_;
};

// A server-sent event with this data. Texts that are not UTF-8 come out with U+FFFD.
std::string server_event(const Json& data);

}  // namespace bitdistill
