// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/models/run_models.h"

#include <QCoreApplication>
#include <algorithm>
#include <exception>
#include <utility>

#include "app/parts/run_list.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunModels)
};

constexpr std::size_t mostRuns = 24;  // a list that one still looks through

}  // namespace

std::vector<OfferedModel> modelsOfRun(const RunFolder& run, const QString& name) {
    std::vector<OfferedModel> models;
    if (run.recorded()) return models;  // nor are those here that its recipe names
    const auto add = [&models](const fs::path& path, const QString& label) {
        models.push_back({QString::fromStdString(path.string()), label});
    };
    std::vector<Stage> stages = stages_with_models();
    std::ranges::stable_partition(stages, [](Stage stage) { return stage == Stage::teacher; });
    for (const Stage stage : stages)
        if (run.stage_done(stage)) add(run.model_folder(stage), modelOfRun(stage, name));
    if (has_result_row(run.params(), Stage::refine)) add(run.params().student, modelOfRun(Stage::distill, name));
    if (!run.params().teacher.empty()) add(run.params().teacher, Words::tr("Base model of %1").arg(name));
    return models;
}

std::vector<OfferedModel> modelsOfRuns(const fs::path& directory, const std::vector<fs::path>& others) {
    std::vector<OfferedModel> all;
    std::vector<fs::path> folders = runFolders(directory, others);
    if (folders.size() > mostRuns) folders.resize(mostRuns);
    for (const fs::path& folder : folders) {
        try {
            const QString name = QString::fromStdString(folder.filename().string());
            for (OfferedModel& model : modelsOfRun(RunFolder::open(folder), name)) all.push_back(std::move(model));
        } catch (const std::exception&) {
            // An ablation, or Home says what is wrong with it.
        }
    }
    return all;
}

}  // namespace bitdistill
