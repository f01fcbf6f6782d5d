// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a run: FP16-SFT, BitNet-SFT and BitDistill with accuracy, exact match, bytes and speed, each row with
// its bar against the full-precision one. Reads results.json, takes what is there. Used by Run and Results. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/run/run_log.h"

namespace bitdistill {

struct ResultRow {
    Stage stage = Stage::teacher;                               // teacher, bitnet_sft or distill
    double accuracy = not_measured, exactMatch = not_measured;  // shares
    double items = not_measured;
    double bytes = not_measured;      // of the model file
    double speed = not_measured;      // generated tokens/s
    double reference = not_measured;  // the paper's accuracy beside it, if any
};
// The rows that results.json holds. Never throws: wrong types and missing parts count as not measured.
std::vector<ResultRow> resultRows(const Json& results);

class ResultTable : public QWidget {
    Q_OBJECT
  public:
    explicit ResultTable(QWidget* parent = nullptr);
    ~ResultTable() override;

    void setResults(const Json& results);
    void setRows(std::vector<ResultRow> rows);
    const std::vector<ResultRow>& rows() const;
    void setEmptyText(const QString& what, const QString& action);

    QString summary() const;  // "BitDistill reaches 91.2 %, 1.1 points below FP16-SFT ..."
    // What is shown, column by column: the headings, and a line of texts for each row.
    QStringList headings() const;
    std::vector<QStringList> cells() const;
    QString toMarkdown() const;
    QByteArray toCsv() const;

  public slots:
    void copyMarkdown();

  signals:
    void rowActivated(bitdistill::Stage stage);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
