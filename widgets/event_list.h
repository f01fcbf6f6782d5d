// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a run: checkpoints, evaluations, warnings, failures with their reason. Newest at the bottom and kept
// in view unless one scrolls up; filter by text, severity and stage; rows can be copied. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <memory>
#include <span>

#include "engine/run/run_log.h"

class QTableView;

namespace bitdistill {

class EventList : public QWidget {
    Q_OBJECT
  public:
    explicit EventList(QWidget* parent = nullptr);
    ~EventList() override;

    void append(std::span<const Event> events);
    void clear();
    int count() const;       // all
    int shownCount() const;  // after the filters
    int count(Severity severity) const;

    void setTextFilter(const QString& text);
    void setSeverityFilter(Severity least);
    void setStageFilter(const QString& stage);  // to_string(Stage); empty = all
    QString selectedText() const;  // tab separated, one event a line; all shown events when none is selected
    QTableView* view() const;

  public slots:
    void copySelection();

  signals:
    void eventActivated(const bitdistill::Event& event);  // double click or Enter: e.g. go to that step

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitColumns();
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
