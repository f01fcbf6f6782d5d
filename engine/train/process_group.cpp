// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/process_group.h"

#include <torch/torch.h>
#include <torch/version.h>
#ifdef WORKBENCH_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif

#include <chrono>
#include <cstdlib>
#include <thread>

#include "engine/base/error.h"

namespace bitdistill {

#ifdef WORKBENCH_GLOO

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 5min;    // for the others to start
constexpr auto longest = 24h * 7;  // rank 0 may be paused while the others wait for its sums
constexpr auto goodbye = 3s;       // for a reason to arrive, and to be read

std::vector<std::uint8_t> bytes_of(const std::string& text) { return {text.begin(), text.end()}; }

}  // namespace

struct ProcessGroup::Connection {
    c10::intrusive_ptr<c10d::TCPStore> server;  // rank 0 listens in it
    c10::intrusive_ptr<c10d::Store> store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> gloo;
    struct Pending {
        std::vector<at::Tensor> tensors;
        c10::intrusive_ptr<c10d::Work> work;
    };
    std::vector<Pending> pending;
    std::int64_t decisions = 0;
    bool broken = false;

    // A call that failed failed because another rank did; its reason is in the store if it could leave one.
    template <class Call>
    auto checked(const Call& call) {
        try {
            return call();
        } catch (const std::exception& error) {
            broken = true;
            throw Error(reason_or(error.what()), "another process of this run");
        }
    }
    std::string reason_or(const std::string& own) {
        try {
            const auto until = std::chrono::steady_clock::now() + goodbye;
            do {
                if (!store->check({"failure"})) {
                    std::this_thread::sleep_for(50ms);
                    continue;
                }
                const auto bytes = store->get("failure");
                store->add("failure read", 1);
                return {bytes.begin(), bytes.end()};
            } while (std::chrono::steady_clock::now() < until);
        } catch (const std::exception&) {  // the store went down with rank 0
        }
        return "ended without giving a reason: it was killed or its machine failed (" + own.substr(0, own.find('\n')) +
               ")";
    }
};

ProcessGroup::ProcessGroup() = default;

ProcessGroup::ProcessGroup(const World& world) : world_(world) {
    if (alone()) return;
    connection_ = std::make_unique<Connection>();
    const std::string where = world.host + ":" + std::to_string(world.port);
    try {
        c10d::TCPStoreOptions options;
        options.port = static_cast<std::uint16_t>(world.port);
        options.isServer = first();
        options.numWorkers = static_cast<std::size_t>(size());
        options.timeout = patience;
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        options.useLibUV = false;  // not in every build
#endif
        connection_->server = c10::make_intrusive<c10d::TCPStore>(world.host, options);
        // A launcher that starts all ranks again after a failure counts the attempts.
        const char* attempt = std::getenv("TORCHELASTIC_RESTART_COUNT");
        connection_->store = c10::make_intrusive<c10d::PrefixStore>(
            std::string("bitdistill/") + (attempt ? attempt : "0"), connection_->server);
        const auto gloo = c10d::ProcessGroupGloo::Options::create(longest);
        const char* interface = std::getenv("GLOO_SOCKET_IFNAME");
        gloo->devices.push_back(interface && *interface ? c10d::ProcessGroupGloo::createDeviceForInterface(interface)
                                : world.local_size == world.size
                                    ? c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1")
                                    : c10d::ProcessGroupGloo::createDefaultDevice());
        connection_->gloo =
            c10::make_intrusive<c10d::ProcessGroupGloo>(connection_->store, world.rank, world.size, gloo);
    } catch (const std::exception& error) {
        const std::string text = error.what();
        throw Error("rank " + std::to_string(rank()) + " of " + std::to_string(size()) +
                        " cannot join: " + text.substr(0, text.find('\n')),
                    where,
                    first() ? "Is the port free? MASTER_PORT chooses another."
                            : "Does rank 0 run there, and does the network let this port through?");
    }
}

ProcessGroup::~ProcessGroup() {
    // Threads of a broken group wait for ranks that are gone; the program ends anyway.
    if (connection_ && connection_->broken) connection_.release();
}

void ProcessGroup::sum(std::span<double> values) {
    if (alone()) return;
    at::Tensor all = at::empty({static_cast<std::int64_t>(values.size())}, at::kDouble);
    std::copy(values.begin(), values.end(), all.data_ptr<double>());
    connection_->checked([&] {
        std::vector<at::Tensor> tensors{all};
        connection_->gloo->allreduce(tensors)->wait();
    });
    std::copy_n(all.data_ptr<double>(), values.size(), values.begin());
}

bool ProcessGroup::any(bool mine) {
    double count = mine ? 1 : 0;
    sum({&count, 1});
    return count > 0;
}

std::int64_t ProcessGroup::decided(std::int64_t mine) {
    if (alone()) return mine;
    const at::Tensor value = at::full({1}, mine, at::kLong);
    start_broadcast(value, 0);
    finish();
    return value.item<std::int64_t>();
}

bool ProcessGroup::decided(bool mine) { return decided(static_cast<std::int64_t>(mine)) != 0; }

std::string ProcessGroup::decided(const std::string& mine) {
    if (alone()) return mine;
    const std::string key = "decided/" + std::to_string(connection_->decisions++);
    return connection_->checked([&]() -> std::string {
        if (first()) {
            connection_->store->set(key, bytes_of(mine));
            return mine;
        }
        const auto bytes = connection_->store->get(key);
        return {bytes.begin(), bytes.end()};
    });
}

void ProcessGroup::start_sum(std::vector<at::Tensor> tensors) {
    if (alone() || tensors.empty()) return;
    auto work = connection_->checked([&] { return connection_->gloo->allreduce_coalesced(tensors); });
    connection_->pending.push_back({std::move(tensors), std::move(work)});
}

void ProcessGroup::start_broadcast(at::Tensor tensor, int root) {
    if (alone()) return;
    c10d::BroadcastOptions options;
    options.rootRank = root;
    std::vector<at::Tensor> tensors{std::move(tensor)};
    auto work = connection_->checked([&] { return connection_->gloo->broadcast(tensors, options); });
    connection_->pending.push_back({std::move(tensors), std::move(work)});
}

void ProcessGroup::finish() {
    if (alone()) return;
    connection_->checked([&] {
        for (Connection::Pending& pending : connection_->pending) pending.work->wait();
    });
    connection_->pending.clear();
}

void ProcessGroup::fail(const std::string& reason) {
    if (alone() || connection_->broken) return;
    connection_->broken = true;
    try {
        connection_->store->set("failure", bytes_of("rank " + std::to_string(rank()) + ": " + reason));
        // Rank 0 keeps the store: it stays until the others have read.
        const auto until = std::chrono::steady_clock::now() + goodbye;
        while (first() && connection_->store->add("failure read", 0) < size() - 1 &&
               std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(50ms);
    } catch (const std::exception&) {  // nobody is left to be told
    }
}

#else

struct ProcessGroup::Connection {};
ProcessGroup::ProcessGroup() = default;
ProcessGroup::ProcessGroup(const World& world) {
    if (!world.alone())
        throw Error("was asked for, but Gloo's headers were missing when this program was built",
                    "training with " + std::to_string(world.size) + " processes",
                    "Install libgloo-dev and build again.");
}
ProcessGroup::~ProcessGroup() = default;
void ProcessGroup::sum(std::span<double>) {}
bool ProcessGroup::any(bool mine) { return mine; }
bool ProcessGroup::decided(bool mine) { return mine; }
std::int64_t ProcessGroup::decided(std::int64_t mine) { return mine; }
std::string ProcessGroup::decided(const std::string& mine) { return mine; }
void ProcessGroup::start_sum(std::vector<at::Tensor>) {}
void ProcessGroup::start_broadcast(at::Tensor, int) {}
void ProcessGroup::finish() {}
void ProcessGroup::fail(const std::string&) {}

#endif

}  // namespace bitdistill
