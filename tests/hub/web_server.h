// SPDX-License-Identifier: GPL-3.0-or-later
// A web server of one thread on this computer's loopback address, for tests of what goes over the network: the test
// says what is answered, and sees what was asked.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

class WebServer {
  public:
    struct Ask {
        std::string path, query;
        std::map<std::string, std::string> headers;  // names in small letters
        std::string header(const std::string& name) const {
            const auto found = headers.find(name);
            return found == headers.end() ? std::string() : found->second;
        }
    };
    struct Reply {
        int status = 200;
        std::map<std::string, std::string> headers = {};
        std::string body = {};
        long cut = -1;  // so many bytes of the body are sent, then the connection breaks
    };
    using Answer = std::function<Reply(const Ask&)>;

    explicit WebServer(Answer answer) : answer_(std::move(answer)), socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (socket_ < 0 || ::bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
            ::listen(socket_, 16) != 0 || ::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            throw std::runtime_error("no server could be started");
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { serve(); });
    }
    ~WebServer() {
        stopping_ = true;
        ::shutdown(socket_, SHUT_RDWR);  // wakes accept()
        thread_.join();
        ::close(socket_);
    }
    WebServer(const WebServer&) = delete;
    WebServer& operator=(const WebServer&) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
    std::vector<Ask> asked() const {
        const std::lock_guard lock(mutex_);
        return asked_;
    }
    void forget() {
        const std::lock_guard lock(mutex_);
        asked_.clear();
    }

  private:
    void serve() {
        while (!stopping_) {
            const int connection = ::accept(socket_, nullptr, nullptr);
            if (connection < 0) continue;
            std::string head;
            char bytes[4096];
            while (head.find("\r\n\r\n") == head.npos) {
                const ::ssize_t count = ::read(connection, bytes, sizeof bytes);
                if (count <= 0) break;
                head.append(bytes, static_cast<std::size_t>(count));
            }
            if (head.find("\r\n\r\n") != head.npos) send(connection, answer_(read(head)));
            ::close(connection);
        }
    }

    Ask read(const std::string& head) {
        Ask ask;
        std::string target = head.substr(head.find(' ') + 1);
        target = target.substr(0, target.find(' '));
        const std::size_t question = std::min(target.find('?'), target.size());
        ask.path = target.substr(0, question);
        ask.query = question < target.size() ? target.substr(question + 1) : std::string();
        for (std::size_t begin = head.find("\r\n") + 2; begin < head.size();) {
            const std::size_t end = head.find("\r\n", begin);
            if (end == head.npos || end == begin) break;
            const std::string line = head.substr(begin, end - begin);
            const std::size_t colon = line.find(": ");
            if (colon != line.npos) {
                std::string name = line.substr(0, colon);
                std::transform(name.begin(), name.end(), name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
                ask.headers[name] = line.substr(colon + 2);
            }
            begin = end + 2;
        }
        const std::lock_guard lock(mutex_);
        asked_.push_back(ask);
        return ask;
    }

    static void send(int connection, const Reply& reply) {
        std::string text = "HTTP/1.1 " + std::to_string(reply.status) + " Answer\r\nConnection: close\r\n";
        for (const auto& [name, value] : reply.headers) text += name + ": " + value + "\r\n";
        text += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n\r\n";
        text += reply.cut < 0 ? reply.body : reply.body.substr(0, static_cast<std::size_t>(reply.cut));
        for (std::size_t sent = 0; sent < text.size();) {
            const ::ssize_t count = ::send(connection, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
            if (count <= 0) return;
            sent += static_cast<std::size_t>(count);
        }
    }

    Answer answer_;
    int socket_;
    int port_ = 0;
    std::atomic<bool> stopping_{false};
    mutable std::mutex mutex_;
    std::vector<Ask> asked_;
    std::thread thread_;
};
