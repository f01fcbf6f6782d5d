// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/world.h"

#include <charconv>
#include <cstdlib>
#include <optional>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

constexpr int usual_port = 29500;  // torch's

class Variables {
  public:
    explicit Variables(const std::function<const char*(const char*)>& variable) : variable_(variable) {}

    std::optional<std::string> text(const char* name) const {
        const char* value = variable_(name);
        return value && *value ? std::optional<std::string>(value) : std::nullopt;
    }
    int number(const char* name, int least, int most) const {
        const auto value = text(name);
        if (!value) throw Error("is missing", name, "Start every process with the same launcher, or set it.");
        int result = 0;
        const char* end = value->data() + value->size();
        const auto [stopped, error] = std::from_chars(value->data(), end, result);
        if (error != std::errc() || stopped != end || result < least || result > most)
            throw Error("is \"" + *value + "\"; it must be a whole number from " + std::to_string(least) + " to " +
                            std::to_string(most),
                        name);
        return result;
    }
    int number(const char* name, int least, int most, int otherwise) const {
        return text(name) ? number(name, least, most) : otherwise;
    }

  private:
    const std::function<const char*(const char*)>& variable_;
};

constexpr int most_ranks = 1 << 20;

World ranks_of(const Variables& all, const char* launcher, const char* rank, const char* size, const char* local_rank) {
    World world;
    world.launcher = launcher;
    world.size = all.number(size, 1, most_ranks);
    world.rank = all.number(rank, 0, world.size - 1);
    world.local_rank = all.number(local_rank, 0, world.size - 1, 0);
    return world;
}

// "node[03-05,9],other" -> "node03".
std::string first_host(const std::string& list) {
    const std::size_t bracket = list.find('['), comma = list.find(',');
    if (bracket == std::string::npos || comma < bracket) return list.substr(0, comma);
    const std::size_t end = list.find_first_of(",-]", bracket + 1);
    return list.substr(0, bracket) + list.substr(bracket + 1, end - bracket - 1);
}

// "4(x2),3": four tasks on nodes 0 and 1, three on node 2.
int tasks_of_node(const std::string& list, int node) {
    for (std::size_t at = 0; at < list.size();) {
        char* end = nullptr;
        const long tasks = std::strtol(list.c_str() + at, &end, 10);
        long times = 1;
        if (end[0] == '(' && end[1] == 'x') times = std::strtol(end + 2, &end, 10);
        if (node < times) return static_cast<int>(tasks);
        node -= static_cast<int>(times);
        at = list.find(',', static_cast<std::size_t>(end - list.c_str()));
        if (at == std::string::npos) break;
        ++at;
    }
    return 1;
}

}  // namespace

World world_from(const std::function<const char*(const char*)>& variable) {
    const Variables all(variable);
    World world;
    if (all.text("WORLD_SIZE")) {
        world = ranks_of(all, "torchrun", "RANK", "WORLD_SIZE", "LOCAL_RANK");
        world.local_size = all.number("LOCAL_WORLD_SIZE", 1, world.size, 1);
    } else if (all.text("OMPI_COMM_WORLD_SIZE")) {
        world = ranks_of(all, "mpirun", "OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_RANK");
        world.local_size = all.number("OMPI_COMM_WORLD_LOCAL_SIZE", 1, world.size, 1);
        if (world.local_size == world.size) world.host = "127.0.0.1";
    } else if (all.text("SLURM_STEP_NUM_TASKS")) {
        world = ranks_of(all, "srun", "SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_LOCALID");
        if (const auto tasks = all.text("SLURM_STEP_TASKS_PER_NODE"))
            world.local_size = tasks_of_node(*tasks, all.number("SLURM_NODEID", 0, most_ranks, 0));
        if (const auto nodes = all.text("SLURM_STEP_NODELIST")) world.host = first_host(*nodes);
        // Two jobs may share a node, so each has a port of its own.
        world.port = 20000 + all.number("SLURM_JOB_ID", 0, 2147483647, 0) % 10000;
    }
    if (world.alone()) return {};
    if (const auto host = all.text("MASTER_ADDR")) world.host = *host;
    if (world.host.empty())
        throw Error("is missing", "MASTER_ADDR", "Set it to the name or address of the machine that runs rank 0.");
    world.port = all.number("MASTER_PORT", 1, 65534, world.port > 0 ? world.port : usual_port);
    // torchrun's own process listens at that port, and its protocol changes with torch's version.
    if (all.text("TORCHELASTIC_USE_AGENT_STORE") == "True") ++world.port;
    return world;
}

World world_of_environment() {
    return world_from([](const char* name) -> const char* { return std::getenv(name); });
}

}  // namespace bitdistill
