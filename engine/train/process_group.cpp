// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/process_group.h"

#include <torch/torch.h>
#include <torch/version.h>
#ifdef WORKBENCH_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif
#ifdef WORKBENCH_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
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
#ifdef WORKBENCH_NCCL
    c10::intrusive_ptr<c10d::ProcessGroupNCCL> nccl;  // null: not asked for yet, or the ranks share GPUs
    bool nccl_asked = false;
#endif
    struct Pending {
        std::vector<at::Tensor> tensors;
        std::vector<at::Tensor> originals;  // on a device, where the results go in the end; empty: they are the tensors
        c10::intrusive_ptr<c10d::Work> work;
    };
    std::vector<Pending> pending;

    // For Gloo, which works in the host's memory.
    static Pending brought_here(std::vector<at::Tensor> tensors) {
        Pending here;
        if (!tensors.front().is_cpu()) {
            here.originals = tensors;
            for (at::Tensor& tensor : tensors) tensor = tensor.to(at::kCPU);
        }
        here.tensors = std::move(tensors);
        return here;
    }
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

// Whether tensors on devices are summed and sent by NCCL. Every rank asks at the same call.
bool ProcessGroup::by_nccl() {
#ifdef WORKBENCH_NCCL
    Connection& all = *connection_;
    // NCCL waits for ever for a rank that is gone; Gloo finds it.
    if (all.pending.empty()) any(false);
    if (!all.nccl_asked) {
        all.nccl_asked = true;
        const bool shared = world_.local_size > static_cast<int>(torch::cuda::device_count());
        if (!any(shared)) {  // two ranks of one GPU are more than NCCL takes
            const auto options = c10d::ProcessGroupNCCL::Options::create();
            options->timeout = longest;
            const auto store = c10::make_intrusive<c10d::PrefixStore>("nccl", all.store);
            all.nccl = all.checked(
                [&] { return c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank(), size(), options); });
        }
    }
    return static_cast<bool>(all.nccl);
#else
    return false;
#endif
}

void ProcessGroup::start_sum(std::vector<at::Tensor> tensors) {
    if (alone() || tensors.empty()) return;
    if (!tensors.front().is_cpu() && by_nccl()) {
#ifdef WORKBENCH_NCCL
        for (const at::Tensor& tensor : tensors) {
            std::vector<at::Tensor> one{tensor};
            auto work = connection_->checked([&] { return connection_->nccl->allreduce(one); });
            connection_->pending.push_back({std::move(one), {}, std::move(work)});
        }
#endif
        return;
    }
    Connection::Pending here = Connection::brought_here(std::move(tensors));
    here.work = connection_->checked([&] { return connection_->gloo->allreduce_coalesced(here.tensors); });
    connection_->pending.push_back(std::move(here));
}

void ProcessGroup::start_broadcast(at::Tensor tensor, int root) {
    if (alone()) return;
    c10d::BroadcastOptions options;
    options.rootRank = root;
    std::vector<at::Tensor> one{std::move(tensor)};
    if (!one.front().is_cpu() && by_nccl()) {
#ifdef WORKBENCH_NCCL
        auto work = connection_->checked([&] { return connection_->nccl->broadcast(one, options); });
        connection_->pending.push_back({std::move(one), {}, std::move(work)});
#endif
        return;
    }
    Connection::Pending here = Connection::brought_here(std::move(one));
    here.work = connection_->checked([&] { return connection_->gloo->broadcast(here.tensors, options); });
    connection_->pending.push_back(std::move(here));
}

void ProcessGroup::finish() {
    if (alone()) return;
    connection_->checked([&] {
        for (Connection::Pending& pending : connection_->pending) pending.work->wait();
    });
    for (const Connection::Pending& pending : connection_->pending)
        for (std::size_t i = 0; i < pending.originals.size(); ++i) pending.originals[i].copy_(pending.tensors[i]);
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
