// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in two columns, row by row; where the width does not hold both columns, below each other in the same order. The
// Results page is laid out with it. GUI thread.
#pragma once

#include <QLayout>
#include <vector>

namespace bitdistill {

class TwoColumns : public QLayout {
    Q_OBJECT
  public:
    // How the columns share the width, as far as each has its least one.
    TwoColumns(int left, int right);
    ~TwoColumns() override;

    // Left and right by turns. A row has the height it likes; those of which a part takes the rest have all the rest.
    void addWidget(QWidget* widget, bool takesRest = false);
    void addItem(QLayoutItem* item) override;

    int count() const override { return static_cast<int>(parts_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    QSize sizeHint() const override;     // in two columns
    QSize minimumSize() const override;  // in one
    void setGeometry(const QRect& rect) override;

  private:
    struct Part {
        QLayoutItem* item;
        bool takesRest;
    };
    struct Row {
        std::vector<QLayoutItem*> items;
        int least = 0, liked = 0;
        bool takesRest = false;
    };
    int leastOf(int column) const;
    std::vector<int> widths(int width) const;  // of the columns: two, or one
    std::vector<Row> rows(const std::vector<int>& widths) const;
    int sum(int width, int Row::*height) const;
    std::vector<Part> parts_;
    int shares_[2];
};

}  // namespace bitdistill
