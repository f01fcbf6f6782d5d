// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that names colours, sizes and number formats. Every widget, plot, page and report asks here by role, so
// a teacher is blue everywhere and a theme change reaches the plots. Light, dark and high contrast are derived from the
// palette in use (no other state), so a widget only has to repaint on PaletteChange. GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPen>
#include <QString>

#include "engine/run/run_log.h"

class QPainter;
class QRectF;
class QWidget;

namespace bitdistill::style {

// Colour roles: Okabe-Ito, lighter tints on dark grounds. Never the only carrier of meaning: a label, dash or marker
// goes with each.
enum class Role {
    teacher,    // FP16: blue
    student,    // 1.58-bit, BitDistill: vermilion
    bitnetSft,  // direct 1.58-bit fine-tuning: grey
    ce,         // black, white on dark
    ld,         // bluish green
    ad,         // reddish purple
    total,      // the weighted sum that the optimizer sees: a darker sky blue
    threshold,  // amber
    minus,      // code -1: cool
    zero,       // code 0: neutral
    plus,       // code +1: warm
    good,       // done, passed
    caution,    // warnings
    bad,        // failures, wrong values
    accent,     // selection and the one main action
    text,       // main text
    muted,      // captions, units, axis numbers
    faint,      // grid lines, hairlines, disabled marks
    ground,     // where data is drawn
    panel,      // cards and bars on the window
};
QColor color(Role role, const QPalette& palette);
QColor translucent(QColor color, double opacity);              // 0..1
QColor mixed(const QColor& a, const QColor& b, double share);  // share of b
double contrast(const QColor& a, const QColor& b);             // WCAG ratio, 1..21
QColor onTop(const QColor& ground);                            // black or white: what reads better there

Role roleOf(Stage stage);             // teacher blue, BitNet-SFT grey, the rest vermilion
Role roleOfColumn(const char* name);  // of a StepRow column
Qt::PenStyle dashOfColumn(const char* name);
QPen linePen(Role role, const QPalette& palette, double width = 2.0, Qt::PenStyle dash = Qt::SolidLine);

// 0..1 -> dark indigo .. teal .. yellow; lightness rises evenly, so it reads in grey and for colour-blind eyes.
QColor heat(double share);

// A frame of two lines that is seen on every colour of a map.
inline constexpr QColor frameOuter{0, 0, 0}, frameInner{255, 255, 255};

// The program's icon, the same in every theme.
inline constexpr QColor iconGround{0x1f, 0x2a, 0x36}, iconBell{0x56, 0xb4, 0xe9}, iconMinus{0x00, 0x72, 0xb2},
    iconZero{0xc8, 0xcc, 0xd0}, iconPlus{0xd5, 0x5e, 0x00};

// Themes. `system` takes light or dark from the palette that the desktop gave at start.
enum class Theme { system, light, dark, highContrast };
QPalette makePalette(Theme theme);
void applyTheme(Theme theme);  // Fusion style and the palette on the QApplication; every widget is told by Qt
bool isDark(const QPalette& palette);
bool isHighContrast(const QPalette& palette);

// Sizes, in device-independent pixels.
inline constexpr int unit = 8;  // the grid
inline constexpr int halfUnit = 4;
inline constexpr int margin = 2 * unit;  // around a page or card
inline constexpr int corner = 6;         // radius of cards
inline constexpr double hairline = 1.0, thinLine = 1.25, line = 2.0, boldLine = 2.5;

// Three text sizes, with tabular figures. `large` is for the one number that matters.
enum class Text { small, body, large };
QFont font(Text text, const QFont& base, bool bold = false);
void setText(QWidget* widget, Text text, bool bold = false);  // follows the widget's own family
// The same for a room, whatever size the desktop has: `body` is what the models write, 28 points, and `small` what goes
// with it. Numbers take the room that they have (FittedNumber).
inline constexpr int roomyHeight = 75 * unit;  // of a view; a lower one keeps its height for what the models write
QFont presentedFont(Text text, const QFont& base, bool bold = false);

// Numbers for people, in the default QLocale: at most four significant digits, thousands separated.
QString number(double value, int significant = 4);  // "0.01234", "1,234", "1.2e-9"; NaN -> "–"
QString compact(double value);                      // for axes: "250", "12k", "4.1M"
QString integer(qint64 value);                      // "67,349"
QString percent(double share, int decimals = 1);    // 0.3333 -> "33.3 %"
QString finePercent(double share, int decimals);    // more decimals where it is small: "0.0012 %"; "0 %"
QString bytes(double value);                        // "1.20 GB", decimal units as in the literature
QString duration(double seconds);                   // "3 min 12 s", "850 ms", "2 h 05 min"
QString multiple(double factor);                    // "2.65×"
// A difference of shares in percentage points, without its sign: "1.0", "2.25". Never a bare whole number, so that
// "points" is right after each.
QString points(double difference);

QString stageLabel(Stage stage);       // "Teacher", "BitNet-SFT", "Continual pre-train", ...
QString stageShortLabel(Stage stage);  // "Teacher", "BitNet", "Pre-train", ... for narrow places
QString stageRow(Stage stage);         // its model in tables of results: "BitDistill"; empty without a row
QString stageStateLabel(StageState state);
QString columnLabel(const char* name);  // "λ·LD" for weighted_ld; translated
QString columnUnit(const char* name);
// How a metric is named and printed, as the table of metrics says; an unknown one bears its own name.
bool isShare(std::string_view metric);
QString metricLabel(std::string_view metric);               // "Accuracy", "Accuracy, dev_matched"; translated
QString metricText(std::string_view metric, double value);  // "93.1 %", "1.84"
QString metricText(const Metric& metric);  // with interval and count: "93.1 % (91.2 to 94.6, 872 items)"
QString metricDifference(std::string_view metric, double difference);  // without its sign: "1.2" points, "0.31"
QString intervalText(const Metric& metric);                            // "91.2 to 94.6"; empty: none is known
QString intervalText(const PairedDifference& difference);              // "−3.4 to 1.4"

// Small painted icons that follow the palette; shape differs, not only colour.
enum class Mark {
    info,
    warning,
    error,
    check,
    open,  // a ring: still to be filled in
    play,
    pause,
    stop,
    step,
    revert,
    search,
    folder,
    file,
    copy,
    chevron,
    pin,
    more,  // three dots: a menu
    clear  // a cross
};
QIcon icon(Mark mark, const QPalette& palette, Role role = Role::text);
Mark markOf(Severity severity);
Role roleOf(Severity severity);

// The ground of cards and bars: rounded, one hairline; a focused one gets the accent's line.
void paintCard(QPainter& painter, const QRectF& rect, const QPalette& palette, bool focused = false);
// A role's colour for words: drawn towards the text's until it can be read (4.5:1).
QColor ink(Role role, const QPalette& palette);

}  // namespace bitdistill::style
