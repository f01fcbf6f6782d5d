// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/parts/model_label.h"
#include "engine/base/model_path.h"

namespace bitdistill {

namespace {
constexpr int recentLimit = 12;
const QString runsKey = QStringLiteral("recent/runs");
const QString modelsKey = QStringLiteral("recent/models");
}  // namespace

style::Theme themeFromWord(const QString& word) {
    return word == QLatin1String("light")      ? style::Theme::light
           : word == QLatin1String("dark")     ? style::Theme::dark
           : word == QLatin1String("contrast") ? style::Theme::highContrast
                                               : style::Theme::system;
}

QString modelLabel(const QString& path) {
    if (const QString hub = hubName(path); !hub.isEmpty()) return hub;
    const QFileInfo info(path);
    const QDir parent = info.dir();
    if (!is_run_folder(parent.path().toStdString())) return info.fileName();
    for (const Stage stage : stages_with_models())
        if (info.fileName() == QLatin1String(stage_info(stage).folder)) return modelOfRun(stage, parent.dirName());
    return info.fileName() + QStringLiteral(" · ") + parent.dirName();
}

Settings::Settings()
    : settings_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("bitdistill"),
                QStringLiteral("bitdistill-workbench")) {}

QString Settings::theme() const {
    const QString theme = settings_.value(QStringLiteral("window/theme")).toString();
    return theme.isEmpty() ? QStringLiteral("system") : theme;
}
void Settings::setTheme(const QString& theme) { settings_.setValue(QStringLiteral("window/theme"), theme); }

QString Settings::language() const { return settings_.value(QStringLiteral("window/language")).toString(); }
void Settings::setLanguage(const QString& word) { settings_.setValue(QStringLiteral("window/language"), word); }

QByteArray Settings::geometry() const { return settings_.value(QStringLiteral("window/geometry")).toByteArray(); }
void Settings::setGeometry(const QByteArray& geometry) {
    settings_.setValue(QStringLiteral("window/geometry"), geometry);
}

bool Settings::tourSeen() const { return settings_.value(QStringLiteral("window/tourSeen")).toBool(); }
void Settings::setTourSeen() { settings_.setValue(QStringLiteral("window/tourSeen"), true); }

QString Settings::weightsView() const { return settings_.value(QStringLiteral("weights/view")).toString(); }
void Settings::setWeightsView(const QString& word) { settings_.setValue(QStringLiteral("weights/view"), word); }

QStringList Settings::ownPrompts() const { return settings_.value(QStringLiteral("compare/prompts")).toStringList(); }
void Settings::setOwnPrompts(const QStringList& prompts) {
    settings_.setValue(QStringLiteral("compare/prompts"), prompts);
}

QVariant Settings::kept(const QString& key) const { return settings_.value(QStringLiteral("kept/") + key); }
void Settings::keep(const QString& key, const QVariant& value) {
    settings_.setValue(QStringLiteral("kept/") + key, value);
}

QStringList Settings::recent(const QString& key) const {
    QStringList existing;
    for (const QString& path : settings_.value(key).toStringList())
        if (QFileInfo::exists(path)) existing << path;
    return existing;
}

void Settings::addRecent(const QString& key, const QString& path) {
    const QString absolute = QDir(path).absolutePath();
    QStringList paths = settings_.value(key).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    while (paths.size() > recentLimit) paths.removeLast();
    settings_.setValue(key, paths);
}

QStringList Settings::recentRuns() const { return recent(runsKey); }
QStringList Settings::recentModels() const { return recent(modelsKey); }
void Settings::addRecentRun(const QString& path) { addRecent(runsKey, path); }
void Settings::addRecentModel(const QString& path) { addRecent(modelsKey, path); }

QString Settings::runsDirectory() const {
    const QString chosen = settings_.value(QStringLiteral("runs/directory")).toString();
    if (!chosen.isEmpty()) return chosen;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString parent = !documents.isEmpty() && QFileInfo(documents).isDir() ? documents : QDir::homePath();
    return QDir(parent).filePath(QStringLiteral("bitdistill-runs"));
}
void Settings::setRunsDirectory(const QString& path) { settings_.setValue(QStringLiteral("runs/directory"), path); }

QString Settings::queueFile() const {
    return QFileInfo(settings_.fileName()).dir().filePath(QStringLiteral("queue.json"));
}

}  // namespace bitdistill
