// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipe_checks.h"

#include <algorithm>
#include <set>
#include <string>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/model/finite_weights.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/run_needs.h"
#include "engine/train/api/stage_lengths.h"

namespace bitdistill {

namespace {

constexpr std::size_t most_names = 6;

// A sentence and the points, by their place, that it is true of.
struct Remark {
    std::string text;
    bool fatal;
    std::vector<std::size_t> of;
};

// In the order in which they come up.
class Remarks {
  public:
    explicit Remarks(const std::vector<PointRun>& points) : points_(points) {}

    void add(std::size_t point, const std::string& text, bool fatal = false) {
        const auto known = std::ranges::find(all_, text, &Remark::text);
        Remark& remark = known != all_.end() ? *known : all_.emplace_back(Remark{text, fatal, {}});
        if (remark.of.empty() || remark.of.back() != point) remark.of.push_back(point);
    }
    void say_all() const {
        for (const Remark& remark : all_)
            say((remark.fatal ? "error: " : "note: ") + (of_all(remark) ? "" : names(remark) + ": ") + remark.text);
    }
    bool fatal() const { return std::ranges::any_of(all_, &Remark::fatal); }
    bool fatal_for_all() const {
        return std::ranges::any_of(all_, [&](const Remark& remark) { return remark.fatal && of_all(remark); });
    }

  private:
    bool of_all(const Remark& remark) const { return remark.of.size() == points_.size(); }
    // "ls, gptq, awq"; of a large sweep the first ones.
    std::string names(const Remark& remark) const {
        std::string text;
        for (std::size_t i = 0; i < std::min(most_names, remark.of.size()); ++i)
            add_to_list(text, points_[remark.of[i]].name);
        if (remark.of.size() > most_names) text += " and " + std::to_string(remark.of.size() - most_names) + " more";
        return text;
    }

    const std::vector<PointRun>& points_;
    std::vector<Remark> all_;
};

std::string room_text(const char* what, const Room& room, const char* sentence) {
    std::string text = sentence;
    text.replace(text.find("%1"), 2, bytes_text(room.needed));
    text.replace(text.find("%2"), 2, bytes_text(room.free));
    return std::string(what) + ": " + text;
}

}  // namespace

void check(const RunParams& params, const std::filesystem::path& runs, Notes notes) {
    check(std::vector<PointRun>{{{}, params}}, runs, {}, notes);
}

void check(const std::vector<PointRun>& points, const std::filesystem::path& runs, const std::string& remedy,
           Notes notes) {
    Remarks wrong(points);
    for (std::size_t i = 0; i < points.size(); ++i)
        for (const Problem& problem : problems(points[i].params))
            wrong.add(i, (problem.param.empty() ? "" : problem.param + " ") + problem.text, problem.fatal);
    wrong.say_all();
    if (wrong.fatal_for_all())
        throw UsageError("the recipe cannot be run", {}, "Correct what stands above; nothing was started");
    if (wrong.fatal())
        throw UsageError("some points cannot be run with this recipe", {},
                         "Correct what stands above, or " + remedy + "; nothing was started");
    training_engine();  // if it cannot be opened, say so before a run folder is made
    std::vector<RunNeeds> needs;
    for (const PointRun& point : points) needs.push_back(run_needs(point.params, runs));
    Remarks more(points);
    const auto room = [&](const char* what, Room RunNeeds::*member, const char* (*sentence)(const Room&)) {
        const auto needed = [&](const RunNeeds& one) { return (one.*member).needed; };
        const Room& most = *std::ranges::max_element(needs, {}, needed).*member;
        if (notes == Notes::doubts && most.ample()) return;
        for (std::size_t i = 0; i < needs.size(); ++i)
            if (needed(needs[i]) == most.needed) more.add(i, room_text(what, most, sentence(most)));
    };
    room("memory", &RunNeeds::memory, memory_sentence);
    room("disk", &RunNeeds::disk, disk_sentence);
    for (std::size_t i = 0; i < needs.size(); ++i)
        if (needs[i].export_limits) more.add(i, *needs[i].export_limits);
    if (notes == Notes::all)
        for (std::size_t i = 0; i < points.size(); ++i)
            for (const PlannedLength& planned : planned_lengths(points[i].params)) more.add(i, to_sentence(planned));
    more.say_all();
    std::set<std::string> models;  // each is read whole, so once
    for (const PointRun& point : points) {
        const RunParams& params = point.params;
        const std::string other = has_distillation_teacher(params) ? params.distillation_teacher : "";
        for (const std::string& model : {params.teacher, params.student, other})
            if (!model.empty() && models.insert(model).second) require_finite_weights(model);
    }
}

}  // namespace bitdistill
