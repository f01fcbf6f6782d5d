// SPDX-License-Identifier: GPL-3.0-or-later
// A row that goes on in the next line where its width does not hold all of its parts, so that no window has to be wider
// than its screen. Rows of buttons and options are laid out with it, and panes and tiles beside each other, which share
// the lines evenly. GUI thread.
#pragma once

#include <QLayout>
#include <vector>

namespace bitdistill {

class WrapLayout : public QLayout {
    Q_OBJECT
  public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    // A part with a stretch needs its least width alone, and shares with others what its line has left; one without has
    // the width that it asks for.
    void addWidget(QWidget* widget, int stretch = 0);
    void addLayout(QLayout* layout, int stretch = 0);
    void addItem(QLayoutItem* item) override;

    int count() const override { return static_cast<int>(parts_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    QSize sizeHint() const override;     // all parts in one line
    QSize minimumSize() const override;  // of the widest part, in one line
    void setGeometry(const QRect& rect) override;

  private:
    struct Part {
        QLayoutItem* item;
        int stretch;
    };
    struct Place {
        QLayoutItem* item;
        int width;
    };
    using Line = std::vector<Place>;
    void add(QLayoutItem* item, int stretch);
    std::vector<Line> lines(int width) const;  // of the parts that are shown
    int heightOf(int width, bool least) const;
    std::vector<Part> parts_;
};

}  // namespace bitdistill
