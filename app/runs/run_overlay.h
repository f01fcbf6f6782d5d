// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that are shown beside the open one: ticked on Home, or added on the Run page. Their rows, recipes and final
// figures are read off the GUI thread. One for the window. GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/run/overview/run_figures.h"
#include "engine/run/run_params.h"
#include "widgets/plots/series/ghost_run.h"

namespace bitdistill {

struct OverlaidRun {
    std::filesystem::path path;
    QString name;
    RunParams params;
    FinalFigures figures;
    std::shared_ptr<const GhostSeries> series;
};

class RunOverlay : public QObject {
    Q_OBJECT
  public:
    static constexpr std::size_t most = 6;  // more lines than that cannot be told apart

    explicit RunOverlay(QObject* parent = nullptr);

    // Refused past `most` of them. A run that cannot be read leaves again with failed().
    bool add(const QString& path);
    void remove(const QString& path);
    void clear();
    bool contains(const QString& path) const;
    std::vector<OverlaidRun> runs() const;  // those that are read, in the order in which they were added
    void refresh();                         // reads those again whose metrics.csv or results.json has grown

  signals:
    void chosenChanged();                  // others are in it
    void changed();                        // of the runs that are read, or of what they say
    void failed(const QString& sentence);  // why one cannot be shown

  private:
    struct Entry {
        std::filesystem::path path;
        qint64 stamp = 0;                        // of what was read, or is being read
        std::shared_ptr<const OverlaidRun> run;  // null: not read yet
    };
    void read(Entry& entry);
    void take(const std::filesystem::path& path, qint64 stamp, std::shared_ptr<const OverlaidRun> run);
    Entry* entryOf(const std::filesystem::path& path);

    std::vector<Entry> entries_;
};

}  // namespace bitdistill
