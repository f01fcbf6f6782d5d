// SPDX-License-Identifier: GPL-3.0-or-later
// A picture's way into a file: .png, .pdf, .svg, or its numbers as .csv. Checks the name before any work, and keeps an
// older file whole until the new one is. Plots and figures hand in how they are drawn. GUI thread; savePicture() and
// linkInPlace() on any.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QFileDevice;
class QWidget;

namespace bitdistill {

// write(file, ending) puts the picture into an open file and returns why not, or nothing. The sentence says what failed
// and on which file; it is empty where all went well. endings: those that write() knows.
QString savePicture(const QString& path, const std::function<QString(QFileDevice& file, const QString& ending)>& write,
                    const QStringList& endings = {QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("svg"),
                                                  QStringLiteral("csv")});
// Why nothing may be written there: a link, a pipe or a device stands in place of the file, or a link in place of a
// folder between `place` and it (require_own_place()); empty where all is well. QSaveFile would follow it.
QString linkInPlace(const QString& place, const QString& file);
// Asks for a file of these kinds; empty: none was chosen.
QString askPictureFile(QWidget* parent, const QString& name);

}  // namespace bitdistill
