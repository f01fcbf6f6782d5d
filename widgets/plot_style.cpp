// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "widgets/contrast_style.h"
#include "widgets/result_row.h"
#include "widgets/texts/figure_text.h"
#include "widgets/texts/joined_text.h"
#include "widgets/workbench_style.h"

namespace bitdistill::style {

namespace {

// The translators' context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlotStyle)
};

// The C locale knows no thousands separator, so it counts as English.
QLocale locale() {
    const QLocale now;
    return now.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : now;
}

const QString dash = QStringLiteral("–");
const QChar space(0x00a0);  // unit and number stay on one line

struct Tint {
    QRgb light, dark;
};
// In the order of Role, up to accent. Light: Okabe-Ito as published; dark: the same hues, lighter.
constexpr std::array<Tint, 15> tints{{
    {0xff0072b2, 0xff5cb3ec},  // teacher
    {0xffd55e00, 0xffff8c4a},  // student
    {0xff6f7780, 0xffa2abb5},  // bitnetSft
    {0xff14171a, 0xfff2f4f6},  // ce
    {0xff009e73, 0xff35c79a},  // ld
    {0xffcc79a7, 0xffe69cc4},  // ad
    {0xff2b87b8, 0xff6cc4f0},  // total
    {0xffe69f00, 0xfff2b632},  // threshold
    {0xff3f86bf, 0xff5b9fd6},  // minus
    {0xff8a929b, 0xff98a1ab},  // zero
    {0xffd9713f, 0xffe58355},  // plus
    {0xff0b8a63, 0xff35c79a},  // good
    {0xffb87700, 0xfff2b632},  // caution
    {0xffc62f2f, 0xffff7a70},  // bad
    {0xff3a56c5, 0xff8aa2ff},  // accent
}};

// Near-black and near-white grounds need the text's full strength; a palette that offers it is a high-contrast one.
constexpr double highContrastRatio = 20.0;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// The palette that the desktop gave, before applyTheme() changed it.
QPalette systemPalette() {
    static const QPalette first = QApplication::palette();
    return first;
}

struct Ground {
    QRgb window, base, alternate, text, button, border, highlight, highlightedText, link, tip, tipText;
};
constexpr Ground lightGround{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xff1c2024, 0xfffcfcfd, 0xffc9ced5,
                             0xff3a56c5, 0xffffffff, 0xff2f49b0, 0xff22272d, 0xfff4f5f7};
constexpr Ground darkGround{0xff14171b, 0xff1b1f24, 0xff20252b, 0xffe4e7eb, 0xff262b32, 0xff3a414a,
                            0xff5470e6, 0xffffffff, 0xff9db1ff, 0xff2d333b, 0xfff0f2f4};
constexpr Ground contrastGround{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffffff,
                                0xffffd400, 0xff000000, 0xff66d9ff, 0xff000000, 0xffffffff};

QPalette paletteFrom(const Ground& g) {
    QPalette p;
    const QColor window(g.window), base(g.base), text(g.text), button(g.button), border(g.border);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, QColor(g.alternate));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, mixed(text, base, 0.45));
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, QColor(Qt::white));
    p.setColor(QPalette::Highlight, QColor(g.highlight));
    p.setColor(QPalette::HighlightedText, QColor(g.highlightedText));
    p.setColor(QPalette::Link, QColor(g.link));
    p.setColor(QPalette::LinkVisited, QColor(g.link));
    p.setColor(QPalette::ToolTipBase, QColor(g.tip));
    p.setColor(QPalette::ToolTipText, QColor(g.tipText));
    p.setColor(QPalette::Light, mixed(button, QColor(Qt::white), 0.3));
    p.setColor(QPalette::Midlight, mixed(button, border, 0.3));
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, mixed(border, text, 0.2));
    p.setColor(QPalette::Shadow, QColor(Qt::black));
    const QColor off = mixed(text, window, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Highlight, mixed(QColor(g.highlight), window, 0.6));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

}  // namespace

QColor translucent(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(std::clamp(opacity, 0.0, 1.0) * color.alphaF()));
    return color;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](double x, double y) {
        return static_cast<float>(std::clamp(x + (y - x) * share, 0.0, 1.0));
    };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()),
                            part(a.alphaF(), b.alphaF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor onTop(const QColor& ground) {
    return contrast(ground, Qt::white) >= contrast(ground, Qt::black) ? Qt::white : Qt::black;
}

bool isDark(const QPalette& palette) { return luminance(palette.color(QPalette::Active, QPalette::Base)) < 0.18; }

bool isHighContrast(const QPalette& palette) {
    return contrast(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base)) >
           highContrastRatio;
}

QColor color(Role role, const QPalette& palette) {
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const bool strong = isHighContrast(palette);
    switch (role) {
        case Role::text:
            return text;
        case Role::muted:
            return strong ? text : mixed(text, base, 0.36);
        case Role::faint:
            return mixed(text, base, strong ? 0.55 : isDark(palette) ? 0.84 : 0.88);
        case Role::ground:
            return base;
        case Role::panel:
            return base;
        default:
            break;
    }
    const Tint tint = tints.at(static_cast<std::size_t>(role));
    const QColor chosen(isDark(palette) ? tint.dark : tint.light);
    if (!strong) return chosen;
    return mixed(chosen, isDark(palette) ? QColor(Qt::white) : QColor(Qt::black), 0.2);
}

Role roleOf(Stage stage) {
    switch (stage_info(stage).colour) {
        case StageColour::teacher:
            return Role::teacher;
        case StageColour::baseline:
            return Role::bitnetSft;
        case StageColour::student:
            break;
    }
    return Role::student;
}

Role roleOfColumn(const char* name) {
    const auto is = [name](const char* other) { return std::strcmp(name, other) == 0; };
    if (is("ce") || is("dev_loss")) return Role::ce;
    if (is("ld") || is("weighted_ld")) return Role::ld;
    if (is("ad") || is("weighted_ad")) return Role::ad;
    if (is("loss")) return Role::total;
    if (is("accuracy")) return Role::student;
    if (is("zero_share")) return Role::zero;
    if (is("near_threshold")) return Role::threshold;
    if (is("flip_rate") || is("sign_agreement") || is("mask_changes")) return Role::student;
    if (is("scale_over_absmean")) return Role::total;
    return Role::accent;
}

Qt::PenStyle dashOfColumn(const char* name) {
    const auto is = [name](const char* other) { return std::strcmp(name, other) == 0; };
    if (is("ld") || is("weighted_ld")) return Qt::DashLine;
    if (is("ad") || is("weighted_ad")) return Qt::DotLine;
    if (is("loss")) return Qt::DashDotLine;
    return Qt::SolidLine;
}

QPen linePen(Role role, const QPalette& palette, double width, Qt::PenStyle dashes) {
    QPen pen(color(role, palette), width * (isHighContrast(palette) ? 1.25 : 1.0));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (dashes == Qt::DashLine)
        pen.setDashPattern({5, 3});
    else if (dashes == Qt::DotLine)
        pen.setDashPattern({1, 2.2});
    else if (dashes == Qt::DashDotLine)
        pen.setDashPattern({7, 2.5, 1, 2.5});
    return pen;
}

QColor heat(double share) {
    // Anchors chosen for evenly rising lightness; mixed in linear light.
    static constexpr std::array<std::array<double, 3>, 6> anchors{{{0.17, 0.10, 0.32},
                                                                   {0.21, 0.28, 0.52},
                                                                   {0.14, 0.45, 0.56},
                                                                   {0.13, 0.62, 0.53},
                                                                   {0.50, 0.79, 0.33},
                                                                   {0.98, 0.90, 0.25}}};
    if (std::isnan(share)) return QColor(Qt::transparent);
    const double at = std::clamp(share, 0.0, 1.0) * (anchors.size() - 1);
    const auto first = std::min(static_cast<std::size_t>(at), anchors.size() - 2);
    const double part = at - static_cast<double>(first);
    const auto channel = [&](std::size_t c) {
        return static_cast<float>(anchors[first][c] + (anchors[first + 1][c] - anchors[first][c]) * part);
    };
    return QColor::fromRgbF(channel(0), channel(1), channel(2));
}

QPalette makePalette(Theme theme) {
    switch (theme) {
        case Theme::light:
            return paletteFrom(lightGround);
        case Theme::dark:
            return paletteFrom(darkGround);
        case Theme::highContrast:
            return paletteFrom(contrastGround);
        case Theme::system:
            break;
    }
    const QPalette system = systemPalette();
    if (isHighContrast(system) && isDark(system)) return paletteFrom(contrastGround);
    return paletteFrom(isDark(system) ? darkGround : lightGround);
}

void applyTheme(Theme theme) {
    const QPalette palette = makePalette(theme);  // before the style changes the system's palette
    const QString wanted = theme == Theme::highContrast || isHighContrast(palette) ? QStringLiteral("contrast")
                                                                                   : QStringLiteral("workbench");
    if (QApplication::style()->objectName().compare(wanted, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(wanted == QLatin1String("contrast") ? new ContrastStyle : new WorkbenchStyle);
    QApplication::setPalette(palette);
}

QFont font(Text text, const QFont& base, bool bold) {
    QFont result = base;
    const double size = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10.0;
    result.setPointSizeF(text == Text::small ? size * 0.88 : text == Text::large ? size * 2.1 : size);
    result.setWeight(bold ? QFont::DemiBold : QFont::Normal);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    result.setFeature("tnum", 1);
#endif
    return result;
}

QFont presentedFont(Text text, const QFont& base, bool bold) {
    QFont result = font(text, base, bold);
    result.setPointSizeF(text == Text::small ? 14.0 : 28.0);
    return result;
}

void setText(QWidget* widget, Text text, bool bold) { widget->setFont(font(text, widget->font(), bold)); }

QString number(double value, int significant) {
    if (std::isnan(value)) return dash;
    if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    const QLocale l = locale();
    const double size = std::abs(value);
    if (size == 0) return l.toString(0);
    if (size >= 1e7 || size < 1e-4) {
        QString text = QString::number(value, 'e', significant - 1);
        const auto e = text.indexOf(QLatin1Char('e'));
        QString mantissa = text.left(e);
        while (mantissa.contains(QLatin1Char('.')) && (mantissa.endsWith(QLatin1Char('0')))) mantissa.chop(1);
        if (mantissa.endsWith(QLatin1Char('.'))) mantissa.chop(1);
        mantissa.replace(QLatin1Char('.'), l.decimalPoint());
        return mantissa + QLatin1Char('e') + QString::number(text.mid(e + 1).toInt());
    }
    int decimals = std::max(0, significant - 1 - static_cast<int>(std::floor(std::log10(size) + 1e-12)));
    // A value that is exactly short (0.5, 32) stays short; a measured one keeps its digits, so that it does not jump.
    while (decimals > 0) {
        const double shorter = std::pow(10.0, decimals - 1);
        if (std::abs(std::round(value * shorter) / shorter - value) > size * 1e-12) break;
        --decimals;
    }
    return l.toString(value, 'f', decimals);
}

QString compact(double value) {
    if (std::isnan(value)) return dash;
    const double size = std::abs(value);
    if (size >= 1e9) return number(value / 1e9, 3) + QStringLiteral("G");
    if (size >= 1e6) return number(value / 1e6, 3) + QStringLiteral("M");
    if (size >= 1e4) return number(value / 1e3, 3) + QStringLiteral("k");
    return number(value, 4);
}

QString integer(qint64 value) { return locale().toString(value); }

QString percent(double share, int decimals) {
    if (std::isnan(share)) return dash;
    return locale().toString(100.0 * share, 'f', decimals) + space + QLatin1Char('%');
}

QString finePercent(double share, int decimals) {
    const double size = std::abs(share);
    return percent(share, size == 0 ? 0 : size < 0.001 ? 4 : size < 0.01 ? 3 : decimals);
}

QString bytes(double value) {
    if (std::isnan(value)) return dash;
    static constexpr std::array units{"B", "kB", "MB", "GB", "TB"};
    std::size_t step = 0;
    while (std::abs(value) >= 999.5 && step + 1 < units.size()) {
        value /= 1000.0;
        ++step;
    }
    const int decimals = step == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return locale().toString(value, 'f', decimals) + space + QLatin1String(units[step]);
}

QString duration(double seconds) {
    if (std::isnan(seconds)) return dash;
    if (std::isinf(seconds)) return QStringLiteral("∞");
    if (seconds < 0.00995) return number(seconds * 1000, 2) + space + Words::tr("ms");
    if (seconds < 0.9995) return number(std::round(seconds * 1000)) + space + Words::tr("ms");
    if (seconds < 9.95) return locale().toString(seconds, 'f', 1) + space + Words::tr("s");
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60) return integer(whole) + space + Words::tr("s");
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (whole < 3600) {
        const QString minutes = integer(whole / 60) + space + Words::tr("min");
        return whole % 60 == 0 ? minutes : minutes + space + two(whole % 60) + space + Words::tr("s");
    }
    const qint64 minutes = (whole + 30) / 60;
    if (minutes < 48 * 60)
        return integer(minutes / 60) + space + Words::tr("h") + space + two(minutes % 60) + space + Words::tr("min");
    return integer(minutes / (24 * 60)) + space + Words::tr("d") + space + integer(minutes / 60 % 24) + space +
           Words::tr("h");
}

QString multiple(double factor) {
    if (std::isnan(factor)) return dash;
    return locale().toString(factor, 'f', std::abs(factor) >= 9.995 ? 1 : 2) + QStringLiteral("×");
}

QString points(double difference) {
    if (std::isnan(difference)) return dash;
    return locale().toString(std::abs(difference) * 100, 'f', points_decimals(difference));
}

QString stageLabel(Stage stage) { return Words::tr(stage_info(stage).label); }

QString stageShortLabel(Stage stage) {
    const StageInfo& row = stage_info(stage);
    if (!row.short_label) return stageLabel(stage);
    return Words::tr(row.short_label, ("short for " + std::string(row.label)).c_str());
}

QString stageRow(Stage stage) { return QString::fromLatin1(stage_info(stage).row); }

QString stageStateLabel(StageState state) {
    switch (state) {
        case StageState::off:
            return Words::tr("off");
        case StageState::waiting:
            return Words::tr("waiting");
        case StageState::running:
            return Words::tr("running");
        case StageState::done:
            return Words::tr("done");
        case StageState::failed:
            return Words::tr("failed");
    }
    return {};
}

QString columnLabel(const char* name) {
    if (std::strcmp(name, "weighted_ld") == 0) return QStringLiteral("λ·LD");
    if (std::strcmp(name, "weighted_ad") == 0) return QStringLiteral("γ·AD");
    for (const StepColumn& column : step_columns)
        if (std::strcmp(column.name, name) == 0) return QCoreApplication::translate("Columns", column.label);
    return QString::fromUtf8(name);
}

QString columnUnit(const char* name) {
    for (const StepColumn& column : step_columns)
        if (std::strcmp(column.name, name) == 0)
            return column.unit[0] != '\0' ? QCoreApplication::translate("Columns", column.unit) : QString();
    return {};
}

bool isShare(std::string_view metric) {
    const MetricInfo* row = find_metric(metric);
    return row && row->form == MetricForm::share;
}

QString metricLabel(std::string_view metric) {
    const auto words = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    const MetricInfo* row = find_metric(metric);
    const QString label = row ? QCoreApplication::translate("Columns", row->label) : words(metric_name(metric));
    const std::string_view data = metric_data(metric);
    return data.empty() ? label : joinedByCommas({label, words(data)});
}

namespace {

// Of a metric that is no share.
QString plainText(std::string_view metric, double value) {
    const MetricInfo* row = find_metric(metric);
    const bool score = row && row->form == MetricForm::score && std::isfinite(value);
    return score ? locale().toString(value, 'f', 2) : number(value);
}

}  // namespace

QString metricText(std::string_view metric, double value) {
    return isShare(metric) ? percent(value) : plainText(metric, value);
}

QString intervalText(const Metric& metric) {
    if (!std::isfinite(metric.low) || !std::isfinite(metric.high)) return {};
    const auto bound = [&](double value) {
        return isShare(metric.name) ? locale().toString(100 * value, 'f', 1) : plainText(metric.name, value);
    };
    return rangeWords(bound(metric.low), bound(metric.high));
}

QString intervalText(const PairedDifference& difference) {
    const bool score = is_score(difference.metric);  // of 100 already
    const double scale = score ? 1 : 100;
    const auto bound = [&](double value) {
        const QString size = locale().toString(scale * std::abs(value), 'f', score ? 2 : 1);
        return scale * value < (score ? -0.005 : -0.05) ? QStringLiteral("−") + size : size;
    };
    return rangeWords(bound(difference.low), bound(difference.high));
}

QString metricText(const Metric& metric) {
    const QString basis = basisText(metric), value = metricText(metric.name, metric.value);
    return basis.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, basis);
}

QString metricDifference(std::string_view metric, double difference) {
    return isShare(metric) ? points(difference) : plainText(metric, std::abs(difference));
}

Mark markOf(Severity severity) {
    return severity == Severity::info ? Mark::info : severity == Severity::warning ? Mark::warning : Mark::error;
}

Role roleOf(Severity severity) {
    return severity == Severity::info ? Role::muted : severity == Severity::warning ? Role::caution : Role::bad;
}

void paintCard(QPainter& painter, const QRectF& rect, const QPalette& palette, bool focused) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = focused ? color(Role::accent, palette) : color(Role::faint, palette);
    painter.setPen(QPen(edge, focused ? line : hairline));
    painter.setBrush(color(Role::panel, palette));
    const double half = focused ? 1.0 : 0.5;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

QColor ink(Role role, const QPalette& palette) {
    const QColor ground = color(Role::ground, palette), words = color(Role::text, palette);
    QColor result = color(role, palette);
    for (int i = 0; i < 8 && contrast(result, ground) < 4.5; ++i) result = mixed(result, words, 0.2);
    return result;
}

}  // namespace bitdistill::style
