// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/model_label.h"

#include <QCoreApplication>
#include <filesystem>
#include <optional>

#include "engine/hub/hub_cache.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunModels)
};

}  // namespace

QString modelOfStage(Stage stage) { return stage == Stage::distill ? Words::tr("Student") : style::stageLabel(stage); }

QString modelOfRun(Stage stage, const QString& run) { return Words::tr("%1 of %2").arg(modelOfStage(stage), run); }

QString hubName(const QString& path) {
    const fs::path whole(path.toStdString());
    for (fs::path at = whole; at.has_relative_path(); at = at.parent_path()) {
        const std::optional<HubRepo> repo = repo_of_cache_folder(at.filename().string());
        if (!repo || repo->dataset) continue;
        fs::path below = whole.lexically_relative(at);  // snapshots/COMMIT/FILE
        auto part = below.begin();
        fs::path file;
        for (int depth = 0; part != below.end(); ++part, ++depth)
            if (depth >= 2) file /= *part;
        const std::string name = file.empty() ? repo->id : repo->id + "/" + file.string();
        return QString::fromStdString(name);
    }
    return {};
}

}  // namespace bitdistill
