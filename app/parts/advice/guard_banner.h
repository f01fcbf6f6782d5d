// SPDX-License-Identifier: GPL-3.0-or-later
// What a guard of the open run has found last: what is seen, why it matters, and the button that mends it. The button
// proposes a recipe; nothing is started or stopped by it. Stands on the Run page, above the events. GUI thread.
#pragma once

#include <optional>

#include "app/parts/card.h"
#include "app/parts/session.h"
#include "engine/run/guards.h"
#include "engine/run/run_params.h"

namespace bitdistill {

class GuardBanner : public Notice {
    Q_OBJECT
  public:
    explicit GuardBanner(Session& session, QWidget* parent = nullptr);

  signals:
    // The run's recipe with what the guard advises; what: the change, for people.
    void recipeProposed(const bitdistill::RunParams& params, const QString& what);

  private:
    void take(const Event& event);
    Session& session_;
    std::optional<RunParams> proposal_;
    QString change_;
};

}  // namespace bitdistill
