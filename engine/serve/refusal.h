// SPDX-License-Identifier: GPL-3.0-or-later
// Why a request is not answered, in the form that OpenAI's clients read. For this folder.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "engine/base/json_file.h"

namespace bitdistill {

class Refusal : public std::runtime_error {
  public:
    // param: the field that it is about; code: a word for programs. Both may be empty.
    Refusal(int status, const std::string& message, std::string param = {}, std::string code = {})
        : std::runtime_error(message), status_(status), param_(std::move(param)), code_(std::move(code)) {}

    int status() const { return status_; }
    Json body() const {
        const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
        const char* const type = status_ >= 500 ? "server_error" : "invalid_request_error";
        return {{"error", {{"message", what()}, {"type", type}, {"param", or_null(param_)}, {"code", or_null(code_)}}}};
    }

  private:
    int status_;
    std::string param_, code_;
};

}  // namespace bitdistill
