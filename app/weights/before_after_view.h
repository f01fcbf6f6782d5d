// SPDX-License-Identifier: GPL-3.0-or-later
// The Weights page's figure of a whole distillation: the selected weights as the teacher has them, refined, pre-trained
// and in the student. Frames of the run serve where they are the same weights; model folders are read by a Job.
// GUI thread.
#pragma once

#include <functional>
#include <optional>

#include "app/parts/report.h"
#include "app/parts/session.h"
#include "app/weights/folder_frames.h"
#include "app/weights/moment_plan.h"
#include "app/weights/weights_view.h"
#include "widgets/figures/moments_data.h"

namespace bitdistill {

class MomentsFigure;

class BeforeAfterView : public WeightsView {
    Q_OBJECT
  public:
    BeforeAfterView(const WeightsShown& shown, Session& session);
    bool hasTime() const override { return false; }
    std::vector<Command> commands() override;
    void sourceChanged() override;
    void changed() override { dirty_ = true; }
    bool refresh() override;
    void moved() override;
    // Calls back once everything that the open run's figure needs has been read: at once, and true, where nothing is
    // missing.
    bool prepare(std::function<void()> ready);
    std::optional<ReportFigure> reportFigure();  // of the open run's weights, all of them; nothing: none has frames

  private:
    moments::Data dataOf(const RunFolder& run, const FrameHistory& recorded, const FrameSelection& selection);
    moments::Data dataOfModel() const;
    moments::Data data();
    FolderFrames folders_;
    std::optional<RunFolder> modelsRun_;  // the run that the shown model is of
    std::vector<std::function<void()>> waiting_;
    bool dirty_ = false;
    Session& session_;
    MomentsFigure* figure_ = nullptr;
};

}  // namespace bitdistill
