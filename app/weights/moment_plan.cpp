// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/moment_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

#include "engine/run/run_inputs.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BeforeAfterView)
};

QString nameOf(const std::filesystem::path& folder) { return QDir(QString::fromStdString(folder.string())).dirName(); }

// What the frames and the folder of one run say about a stage.
class Looking {
  public:
    Looking(const RunFolder& run, const FrameHistory& recorded)
        : run_(run), recorded_(recorded), tensors_(recorded.tensors()) {}

    // All tensors have a frame of this very step.
    bool complete(Stage stage, std::int64_t step) const {
        if (tensors_ == 0) return false;
        const std::vector<FramePtr> frames = recorded_.framesAt({stage, step});
        return frames.size() == tensors_ &&
               std::ranges::all_of(frames, [&](const FramePtr& frame) { return frame->step == step; });
    }
    // The stage that begins with what `stage` made.
    std::optional<Stage> after(Stage stage) const {
        for (const Stage next : {Stage::pretrain, Stage::distill})
            if (next > stage && planned(next)) return next;
        return std::nullopt;
    }
    bool planned(Stage stage) const { return stage_info(stage).planned(run_.params()); }

    PlannedMoment product(const QString& title, Stage stage) const {
        if (!planned(stage)) return {title, {}, Words::tr("The recipe skips this stage."), {}, {}};
        // The next stage begins with these weights: its first frames are theirs.
        if (const auto next = after(stage); next && complete(*next, 0))
            return recordedAt(title, {*next, 0},
                              Words::tr("recorded before step 1 of %1").arg(style::stageLabel(*next)),
                              Words::tr("before step 1 of %1").arg(style::stageShortLabel(*next)));
        // The last frames are the result's, unless the recipe hands on the best checkpoint instead.
        const std::int64_t steps = planned_steps(run_, stage);
        if (steps > 0 && run_.params().best_checkpoint != BestCheckpoint::use && complete(stage, steps))
            return recordedAt(title, {stage, steps},
                              Words::tr("recorded at the last step, %1").arg(style::integer(steps)));
        if (run_.stage_done(stage)) return inFolder(title, run_.model_folder(stage));
        if (const auto newest = newestOf(stage))
            return recordedAt(
                title, *newest,
                Words::tr("so far: step %1 of %2").arg(style::integer(newest->step), style::integer(steps)));
        if (run_.recorded()) return {title, {}, Words::tr("A recording has no models."), {}, {}};
        return {title, {}, Words::tr("The run has not come to it yet."), {}, {}};
    }

    static PlannedMoment inFolder(const QString& title, const std::filesystem::path& folder) {
        return {title, Words::tr("model folder %1").arg(nameOf(folder)), {}, {}, folder};
    }

  private:
    static PlannedMoment recordedAt(const QString& title, const FramePosition& position, const QString& source,
                                    const QString& brief = {}) {
        return {title, source, {}, position, {}, brief};
    }
    std::optional<FramePosition> newestOf(Stage stage) const {
        const auto& positions = recorded_.positions();
        for (auto place = positions.rbegin(); place != positions.rend(); ++place)
            if (place->stage == stage) return *place;
        return std::nullopt;
    }
    const RunFolder& run_;
    const FrameHistory& recorded_;
    std::size_t tensors_;
};

PlannedMoment teacherOf(const RunFolder& run) {
    const QString title = Words::tr("Teacher");
    if (run.recorded()) return {title, {}, Words::tr("A recording has no models."), {}, {}};
    if (!run.params().fine_tune_teacher) return Looking::inFolder(title, run.params().teacher);
    if (run.stage_done(Stage::teacher)) return Looking::inFolder(title, run.model_folder(Stage::teacher));
    return {title, {}, Words::tr("The run has not come to it yet."), {}, {}};
}

}  // namespace

std::vector<PlannedMoment> planMoments(const RunFolder& run, const FrameHistory& recorded) {
    const Looking looking(run, recorded);
    std::vector<PlannedMoment> moments{teacherOf(run)};
    if (run.params().student.empty())
        moments.push_back(looking.product(Words::tr("Refined"), Stage::refine));
    else
        moments.push_back(Looking::inFolder(Words::tr("Student it begins with"), run.params().student));
    moments.push_back(looking.product(Words::tr("Pre-trained"), Stage::pretrain));
    moments.push_back(looking.product(Words::tr("Student"), Stage::distill));
    return moments;
}

}  // namespace bitdistill
