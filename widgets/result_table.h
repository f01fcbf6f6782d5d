// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a run: FP16-SFT, BitNet-SFT and BitDistill with their metrics, bytes and speed, each row with its bar
// against the full-precision one. Used by Run and Results. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

#include "widgets/result_row.h"

namespace bitdistill {

class ResultTable : public QWidget {
    Q_OBJECT
  public:
    explicit ResultTable(QWidget* parent = nullptr);
    ~ResultTable() override;

    void setRows(std::vector<ResultRow> rows);
    const std::vector<ResultRow>& rows() const;
    void setEmptyText(const QString& what, const QString& action);

    QString summary() const;  // "BitDistill reaches 91.2 %, 1.1 points below FP16-SFT ..."
    // What is shown, column by column: the headings, and a line of texts for each row.
    QStringList headings() const;
    std::vector<QStringList> cells() const;
    QString basis() const;  // what the figures rest on: engine, format, items, chance; empty where nothing is known
    QString toMarkdown() const;
    QByteArray toCsv() const;

  public slots:
    void copyMarkdown();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void shareRoom();  // among the columns
    void fitHeight();  // to all rows, with the scroll bar where columns do not fit
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
