// SPDX-License-Identifier: GPL-3.0-or-later
// One repository that is served as the hub serves it: a list of files with checksums, small ones from the hub itself,
// large ones by a redirect to another server, ranges, and refusals with the hub's error codes.
#pragma once

#include <QCryptographicHash>
#include <atomic>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/hub/web_server.h"

class FakeHub {
  public:
    struct File {
        std::string bytes;
        bool large = false;  // kept by the other server, named by SHA-256
    };

    FakeHub()
        : content_([this](const WebServer::Ask& ask) { return content(ask); }),
          hub_([this](const WebServer::Ask& ask) { return answer(ask); }) {}

    std::string id = "org/name", commit = std::string(40, 'e'), license = "apache-2.0";
    std::map<std::string, File> files;
    // What goes wrong, set before the first question:
    int refusal = 0;                 // the status of every answer of the hub
    std::string code;                // and its x-error-code
    std::atomic<long> cut{-1};       // the next transfer of the other server breaks after so many bytes
    std::atomic<bool> ranges{true};  // does the other server know ranges?
    std::atomic<bool> moved{false};  // the hub redirects within itself first
    std::string instead;             // sent in place of the files' own bytes

    std::string endpoint() const { return hub_.url(); }
    WebServer& hub() { return hub_; }
    WebServer& other() { return content_; }

    static std::string sha256(const std::string& bytes) {
        return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256)
            .toHex()
            .toStdString();
    }
    static std::string git_id(const std::string& bytes) {
        const std::string blob = "blob " + std::to_string(bytes.size()) + std::string(1, '\0') + bytes;
        return QCryptographicHash::hash(QByteArray::fromStdString(blob), QCryptographicHash::Sha1)
            .toHex()
            .toStdString();
    }
    static std::string key(const File& file) { return file.large ? sha256(file.bytes) : git_id(file.bytes); }

    std::string listing() const {
        nlohmann::json list = {{"id", id}, {"sha", commit}, {"gated", false}, {"cardData", {{"license", license}}}};
        list["siblings"] = nlohmann::json::array();
        for (const auto& [name, file] : files) {
            nlohmann::json one = {{"rfilename", name}, {"size", file.bytes.size()}, {"blobId", git_id(file.bytes)}};
            if (file.large)
                one["lfs"] = {{"sha256", sha256(file.bytes)}, {"size", file.bytes.size()}, {"pointerSize", 134}};
            list["siblings"].push_back(one);
        }
        return list.dump();
    }

  private:
    WebServer::Reply answer(const WebServer::Ask& ask) {
        if (refusal) return {refusal, {{"X-Error-Code", code}}, "{\"error\": \"no\"}"};
        if (moved && ask.query.find("moved") == ask.query.npos)
            return {307, {{"Location", ask.path + "?moved=1&" + ask.query}}, {}};
        if (ask.path == "/api/models/" + id + "/revision/main") return {200, {}, listing()};
        if (ask.path.starts_with("/api/")) return {404, {{"X-Error-Code", "RevisionNotFound"}}, {}};
        const std::string front = "/" + id + "/resolve/" + commit + "/";
        const auto file = ask.path.starts_with(front) ? files.find(ask.path.substr(front.size())) : files.end();
        if (file == files.end()) return {404, {{"X-Error-Code", "EntryNotFound"}}, {}};
        if (file->second.large)
            return {302,
                    {{"Location", content_.url() + "/" + file->first + "?signature=secret"},
                     {"X-Linked-Etag", "\"" + key(file->second) + "\""},
                     {"X-Repo-Commit", commit}},
                    "Found. Redirecting"};
        return {200, {{"ETag", "\"" + key(file->second) + "\""}}, file->second.bytes};
    }

    WebServer::Reply content(const WebServer::Ask& ask) {
        const auto file = files.find(ask.path.substr(1));
        if (file == files.end()) return {404, {}, {}};
        const std::string& bytes = instead.empty() ? file->second.bytes : instead;
        WebServer::Reply reply{200, {}, bytes};
        if (const std::string range = ask.header("range"); ranges && range.starts_with("bytes=")) {
            const std::size_t from = std::stoul(range.substr(6));
            if (from >= bytes.size()) return {416, {}, {}};
            reply = {206,
                     {{"Content-Range", "bytes " + std::to_string(from) + "-" + std::to_string(bytes.size() - 1) + "/" +
                                            std::to_string(bytes.size())}},
                     bytes.substr(from)};
        }
        reply.cut = cut.exchange(-1);
        return reply;
    }

    WebServer content_, hub_;
};
