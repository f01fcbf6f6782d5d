// SPDX-License-Identifier: GPL-3.0-or-later
// One big number with its caption and, below, a small detail: accuracy on Run, shares on Weights, speed-up on Compare.
// GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include "widgets/plot_style.h"

namespace bitdistill {

class StatTile : public QWidget {
    Q_OBJECT
  public:
    explicit StatTile(const QString& caption = {}, QWidget* parent = nullptr);

    void setCaption(const QString& caption);  // above the number; also the accessible name
    void setValue(const QString& value);      // formatted by plot_style; empty = a dash
    void setDetail(const QString& detail);    // below; may be empty; begins a new line at each line feed
    void setRole(style::Role role);           // colour of the number's mark
    void setCompact(bool compact);            // number in body size, for rows of many tiles
    // Room for a detail that does not fit one line; the same in a row of tiles. Below a large number it is never cut.
    void setDetailLines(int lines);
    QString caption() const { return caption_; }
    QString value() const { return value_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void describe();
    QStringList detailLines(const QFontMetrics& metrics, int width, bool* fits_all = nullptr) const;
    QString caption_, value_, detail_;
    style::Role role_ = style::Role::text;
    bool compact_ = false;
    int lines_ = 1;
};

}  // namespace bitdistill
