// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/cover.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/parts/settings.h"
#include "engine/run/tasks.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cover)
};

constexpr int wide = 79 * style::unit, tall = 116 * style::unit;  // as figures of a report are wide
constexpr double scale = 3;
constexpr int gap = 2 * style::unit, barHeight = 2 * style::unit, nameWidth = 18 * style::unit;
constexpr std::size_t mostFigures = 2;

QString text(const std::string& words) { return QString::fromStdString(words); }

const ResultRow* rowOf(const std::vector<ResultRow>& rows, Stage stage) {
    const auto found = std::ranges::find(rows, stage, &ResultRow::stage);
    return found == rows.end() ? nullptr : &*found;
}

const ResultRow* studentOf(const std::vector<ResultRow>& rows) {
    for (const Stage stage : student_stages)
        if (const ResultRow* const row = rowOf(rows, stage)) return row;
    return nullptr;
}

QString figureText(const Metric& metric) {
    const QString interval = style::intervalText(metric);
    const QString value = style::metricText(metric.name, metric.value);
    return interval.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, interval);
}

QString footOf(const RunFolder& run) {
    const Json& facts = run.facts();
    const auto said = [&](const char* key) {
        return facts.contains(key) && facts[key].is_string() ? text(facts[key].get<std::string>()) : QString();
    };
    QStringList parts{said("cpu")};
    const QDateTime created = QDateTime::fromString(said("created"), Qt::ISODate);
    parts << (created.isValid() ? QLocale().toString(created.toLocalTime().date(), QLocale::ShortFormat) : QString());
    parts << said("program") + QLatin1Char(' ') + said("version");
    parts.removeAll(QString());
    parts.removeAll(QStringLiteral(" "));
    return parts.join(QStringLiteral(" · "));
}

// Writes downwards; each part takes the height that it needs.
class Sheet {
  public:
    Sheet(QPainter& painter, const QPalette& palette) : painter_(painter), palette_(palette) {}

    void words(const QString& text, style::Text size, style::Role role, bool bold = false) {
        if (text.isEmpty()) return;
        painter_.setFont(style::font(size, QFont(), bold));
        painter_.setPen(style::ink(role, palette_));
        const QRectF room(0, y_, wide, tall - y_);
        const QRectF taken = painter_.boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        painter_.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        y_ = taken.bottom() + style::halfUnit;
    }
    void space(double height) { y_ += height; }

    void table(const QStringList& heads, const std::vector<QStringList>& rows) {
        if (rows.empty() || heads.isEmpty()) return;
        line(heads, style::Role::muted, style::Text::small);
        painter_.setPen(QPen(style::color(style::Role::faint, palette_), style::hairline));
        painter_.drawLine(QPointF(0, y_), QPointF(wide, y_));
        y_ += style::halfUnit;
        for (const QStringList& row : rows) line(row, style::Role::text, style::Text::body);
    }

    void bars(const QString& title, const std::vector<CoverBar>& bars) {
        if (bars.empty()) return;
        words(title, style::Text::body, style::Role::text, true);
        const QFont face = style::font(style::Text::small, QFont());
        const double room = wide - nameWidth - 16 * style::unit;
        for (const CoverBar& bar : bars) {
            painter_.setFont(face);
            painter_.setPen(style::color(style::Role::text, palette_));
            painter_.drawText(QRectF(0, y_, nameWidth, barHeight), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
            const QRectF box(nameWidth, y_ + 2, std::max(room * bar.share, 2.0), barHeight - 4);
            painter_.fillRect(box, style::color(bar.role, palette_));
            painter_.drawText(QRectF(box.right() + style::unit, y_, wide - box.right(), barHeight),
                              Qt::AlignLeft | Qt::AlignVCenter, bar.value);
            y_ += barHeight + style::halfUnit;
        }
    }

    // What is left above the foot, shared evenly; a picture keeps its form.
    void figures(const std::vector<ReportFigure>& figures, double foot) {
        const std::size_t count = std::min(mostFigures, figures.size());
        if (count == 0) return;
        const double caption = QFontMetricsF(style::font(style::Text::body, QFont())).height() + style::halfUnit;
        const double each = (foot - y_) / static_cast<double>(count) - caption - gap;
        for (std::size_t i = 0; i < count && each > 8 * style::unit; ++i) {
            words(figures[i].title, style::Text::body, style::Role::text, true);
            const QPixmap& picture = figures[i].picture;
            if (picture.isNull()) continue;
            QSizeF size(picture.size());
            size.scale(wide, each, Qt::KeepAspectRatio);
            painter_.drawPixmap(QRectF(QPointF(0, y_), size), picture, QRectF(picture.rect()));
            y_ += size.height() + gap;
        }
    }

  private:
    void line(const QStringList& cells, style::Role role, style::Text size) {
        painter_.setFont(style::font(size, QFont(), false));
        painter_.setPen(style::ink(role, palette_));
        const double height = painter_.fontMetrics().height() + style::halfUnit, first = 0.24 * wide;
        const double each = (wide - first) / static_cast<double>(std::max<qsizetype>(cells.size() - 1, 1));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF box(i == 0 ? 0 : first + static_cast<double>(i - 1) * each, y_, i == 0 ? first : each, height);
            painter_.drawText(
                box, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                painter_.fontMetrics().elidedText(cells[i], Qt::ElideRight, static_cast<int>(box.width())));
        }
        y_ += height;
    }

    QPainter& painter_;
    const QPalette& palette_;
    double y_ = 0;
};

}  // namespace

QString coverHeadline(const RunFolder& run, const std::vector<ResultRow>& rows) {
    QString model = modelLabel(text(run.params().teacher));
    if (model.endsWith(QLatin1String(".gguf"))) model.chop(5);
    const ResultRow* const student = studentOf(rows);
    const std::string metric = main_metric(run.params());
    const Metric* const figure = student ? find_metric(student->metrics, metric) : nullptr;
    if (!figure || std::isnan(figure->value))
        return Words::tr("%1 on its way to 1.58 bits: %2").arg(model, text(run.params().task));
    const QString reached =
        Words::tr("%1: %2 in 1.58 bits reaches %3").arg(style::metricLabel(metric), model, figureText(*figure));
    const ResultRow* const teacher = rowOf(rows, Stage::teacher);
    const double goal = teacher ? metric_value(teacher->metrics, metric) : not_measured;
    const QString standing = standingText(*student, metric, goal, Words::tr("its teacher"));
    return standing.isEmpty() ? reached : joinedByCommas({reached, standing});
}

Cover coverOf(const RunFolder& run, const std::vector<ResultRow>& rows, const QString& memory, const QString& speed,
              const std::vector<ReportFigure>& figures) {
    Cover cover;
    cover.run = text(run.path().filename().string()) + QStringLiteral(" · ") + text(run.params().task);
    cover.headline = coverHeadline(run, rows);
    for (const QString& detail : {memory, speed})
        if (!detail.isEmpty()) cover.details << detail;
    const std::string metric = main_metric(run.params());
    cover.heads = {Words::tr("Model"), style::metricLabel(metric), Words::tr("Size"), Words::tr("Tokens/s")};
    double fastest = 0;
    for (const ResultRow& row : rows) fastest = std::max(fastest, std::isfinite(row.speed) ? row.speed : 0.0);
    for (const ResultRow& row : rows) {
        const Metric* const figure = find_metric(row.metrics, metric);
        cover.rows.push_back({style::stageRow(row.stage), figure ? figureText(*figure) : QStringLiteral("–"),
                              std::isfinite(row.bytes) ? style::bytes(row.bytes) : QStringLiteral("–"),
                              std::isfinite(row.speed) ? speedText(row, true) : QStringLiteral("–")});
        if (std::isfinite(row.speed) && fastest > 0)
            cover.bars.push_back({style::stageRow(row.stage), Words::tr("%1 tokens/s").arg(style::number(row.speed)),
                                  row.speed / fastest, style::roleOf(row.stage)});
    }
    if (cover.bars.size() < 2) cover.bars.clear();  // a bar alone compares nothing
    cover.barTitle = Words::tr("How fast they write");
    // The losses tell the training; the last figure is the weights before and after, where there is one.
    if (!figures.empty()) cover.figures.push_back(figures.front());
    if (figures.size() > 1) cover.figures.push_back(figures.back());
    cover.foot = footOf(run);
    return cover;
}

QSize coverSize() { return {wide, tall}; }

QPixmap coverPicture(const Cover& cover) {
    QPixmap picture(coverSize() * static_cast<int>(scale));
    const QPalette palette = style::makePalette(style::Theme::light);
    picture.fill(style::color(style::Role::ground, palette));
    QPainter painter(&picture);
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    Sheet page(painter, palette);
    page.words(cover.run, style::Text::small, style::Role::muted);
    page.words(cover.headline, style::Text::large, style::Role::text, true);
    for (const QString& detail : cover.details) page.words(detail, style::Text::body, style::Role::text);
    page.space(gap);
    page.table(cover.heads, cover.rows);
    page.space(gap);
    page.bars(cover.barTitle, cover.bars);
    page.space(gap);
    const double foot = tall - QFontMetricsF(style::font(style::Text::small, QFont())).height() - style::unit;
    page.figures(cover.figures, foot);
    painter.setFont(style::font(style::Text::small, QFont()));
    painter.setPen(style::color(style::Role::muted, palette));
    painter.drawText(QRectF(0, foot, wide, tall - foot), Qt::AlignLeft | Qt::AlignBottom, cover.foot);
    return picture;
}

ReportTable recipeTable(const RunParams& params) {
    ReportTable table{
        Words::tr("The recipe"), {Words::tr("Parameter"), Words::tr("Value"), Words::tr("Default")}, {}, {}};
    const RunParams defaults;
    for (const Param& param : parameters()) {
        if (not_used(params, param)) continue;
        const QString value = text(get_text(params, param)), usual = text(get_text(defaults, param));
        if (value.isEmpty()) continue;
        table.rows.push_back({QString::fromLatin1(param.name), value, value == usual ? QString() : usual});
    }
    return table;
}

}  // namespace bitdistill
