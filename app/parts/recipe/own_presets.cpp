// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/recipe/own_presets.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "engine/base/file.h"
#include "engine/run/recipe_file.h"

namespace bitdistill {

namespace {

const QString ending = QStringLiteral(".bitdistill.json");
constexpr int longestName = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnPresets)
};

std::string fileOf(const QString& name) { return QDir(ownPresetsFolder()).filePath(name + ending).toStdString(); }

}  // namespace

QString ownPresetsFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("bitdistill/presets"));
}

QStringList ownPresets() {
    QStringList names;
    for (const QString& file : QDir(ownPresetsFolder()).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
        names << file.chopped(ending.size());
    return names;
}

QString presetNameProblem(const QString& name) {
    if (name.trimmed().isEmpty()) return Words::tr("Give the preset a name");
    if (name.size() > longestName || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')))
        return Words::tr("Give the preset a name that can be a file's name");
    return {};
}

RunParams readOwnPreset(const QString& name) { return read_recipe(fileOf(name)); }

void writeOwnPreset(const QString& name, const RunParams& params) {
    if (const QString problem = presetNameProblem(name); !problem.isEmpty()) throw Error(problem.toStdString());
    make_folder(ownPresetsFolder().toStdString());
    write_recipe(fileOf(name), params);
}

void removeOwnPreset(const QString& name) {
    std::error_code error;
    if (!std::filesystem::remove(fileOf(name), error) && error)
        throw file_error("cannot be removed", fileOf(name), error.value());
}

}  // namespace bitdistill
