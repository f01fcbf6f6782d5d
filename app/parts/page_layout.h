// SPDX-License-Identifier: GPL-3.0-or-later
// How pages and their views are laid out: a card with a row of numbers, and two parts whose border the user moves.
// GUI thread.
#pragma once

#include <QString>
#include <QVariantList>
#include <vector>

class QSplitter;
class QWidget;

namespace bitdistill {

class StatTile;

// A card with a row of numbers; the compact ones take less room.
QWidget* makeNumbers(const std::vector<StatTile*>& large, const std::vector<StatTile*>& compact);
// Two parts side by side or one above the other, whose border the user moves, and which share the room so. Those that
// stand side by side go below each other where the window is too narrow for both.
QSplitter* makeSplitter(Qt::Orientation orientation, const QString& name);
void share(QSplitter* splitter, int first, int second);

// How somebody has drawn the borders, to be kept until the next start, and back. Parts that stand beside or below each
// other by turns have sizes of their own for each. Sizes of another number of parts are left alone.
QVariantList drawnSizes(const QSplitter& splitter);
void setDrawnSizes(QSplitter& splitter, const QVariantList& kept);

}  // namespace bitdistill
