// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers between two starts: theme, geometry, recent runs and models, where new runs go. GUI thread.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "widgets/plot_style.h"

namespace bitdistill {

// "light", "dark", "contrast"; any other word is the desktop's theme.
style::Theme themeFromWord(const QString& word);

// What lists call a model: its folder or file, and the run it is of, since every run has a "student".
QString modelLabel(const QString& path);

class Settings {
  public:
    Settings();

    QString theme() const;  // "light", "dark", "contrast" or "system"
    void setTheme(const QString& theme);

    QString language() const;  // "de", ...; empty: the desktop's
    void setLanguage(const QString& word);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    bool tourSeen() const;  // begun once, whether or not to its end
    void setTourSeen();

    QString weightsView() const;  // the word of the Weights page's view; empty: none was chosen yet
    void setWeightsView(const QString& word);

    // Prompts of one's own for comparisons, in the order in which they were kept.
    QStringList ownPrompts() const;
    void setOwnPrompts(const QStringList& prompts);

    // What stays as one left it: splitters, options, numbers (window/kept_layout.h). Not valid: nothing was kept.
    QVariant kept(const QString& key) const;
    void keep(const QString& key, const QVariant& value);

    // Newest first, at most 12, only those that still exist.
    QStringList recentRuns() const;
    QStringList recentModels() const;
    void addRecentRun(const QString& path);
    void addRecentModel(const QString& path);

    // Where new runs go: the chosen folder, else bitdistill-runs in the documents folder, else in the home folder.
    QString runsDirectory() const;
    void setRunsDirectory(const QString& path);

    QString queueFile() const;  // of runs that wait; beside the settings

  private:
    QStringList recent(const QString& key) const;
    void addRecent(const QString& key, const QString& path);
    QSettings settings_;
};

}  // namespace bitdistill
