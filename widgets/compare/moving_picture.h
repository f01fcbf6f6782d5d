// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures after each other as one that loops without end: a GIF file, which every program for slides plays. One table
// of 256 colours serves all of them; of each picture only what changed is written. Any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRect>
#include <QRgb>
#include <QSize>
#include <memory>
#include <vector>

namespace bitdistill {

inline constexpr int mostColours = 256;

// The colours of these pictures. Where there are more than the table holds: the most frequent ones, and for each of the
// others one that is near.
std::vector<QRgb> colourTable(const std::vector<QImage>& pictures);

class MovingPicture {
  public:
    // table: 1 to 256 colours; a colour that is not among them becomes the nearest one. Throws Error.
    MovingPicture(const QSize& size, const std::vector<QRgb>& table);
    ~MovingPicture();

    // Of the size that was said. Shown for so many hundredths of a second, 2 or more: viewers take less for a mistake.
    // One that changes nothing lengthens the one before. Throws Error.
    void add(const QImage& picture, int hundredths);
    // The file; nothing can be added afterwards. Throws Error.
    QByteArray finish();
    int pictures() const;  // that are written so far

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
