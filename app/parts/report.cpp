// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <functional>

#include "widgets/plot_style.h"
#include "widgets/plots/picture_file.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int figureWidth = 79 * style::unit;  // fits the 17 cm that QTextDocument leaves on A4, at 96 dots per inch
constexpr int resolution = 300;                // dots per inch

// A heading, the table, and a remark below it.
QString tableHtml(const ReportTable& table) {
    QString text =
        QStringLiteral("<h2>%1</h2>\n<table cellspacing=\"0\" cellpadding=\"6\"><tr>").arg(table.title.toHtmlEscaped());
    const auto cell = [&](const char* tag, const QString& words, bool first) {
        return QStringLiteral("<%1 align=\"%2\">%3</%1>")
            .arg(QLatin1String(tag), first ? QStringLiteral("left") : QStringLiteral("right"), words.toHtmlEscaped());
    };
    for (qsizetype i = 0; i < table.heads.size(); ++i) text += cell("th", table.heads[i], i == 0);
    for (const QStringList& row : table.rows) {
        text += QStringLiteral("</tr>\n<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) text += cell("td", row[i], i == 0);
    }
    text += QStringLiteral("</tr></table>\n");
    if (!table.remark.isEmpty())
        text += QStringLiteral("<p class=\"muted\">%1</p>\n").arg(table.remark.toHtmlEscaped());
    return text;
}

// The same text for a browser, where pictures are inside, and for the page, where they have names.
QString html(const Report& report, const QString& cover, const std::function<QString(std::size_t)>& source) {
    const QPalette p = style::makePalette(style::Theme::light);
    const QString ink = style::color(style::Role::text, p).name(), muted = style::color(style::Role::muted, p).name();
    QString text = QStringLiteral(
                       "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>"
                       "body { font-family: sans-serif; color: %3; max-width: 48em; } "
                       "p.muted, th { color: %4; } img { max-width: 100%; } pre { white-space: pre-wrap; }"
                       "</style></head>\n<body>\n")
                       .arg(QLocale().bcp47Name(), report.title.toHtmlEscaped(), ink, muted);
    const QString newPage = QStringLiteral(" style=\"page-break-before: always\"");
    const bool first = !report.cover.isNull();
    if (first)
        text += QStringLiteral("<p><img src=\"%1\" width=\"%2\" alt=\"%3\"></p>\n")
                    .arg(cover)
                    .arg(figureWidth)
                    .arg(report.headline.toHtmlEscaped());
    text += QStringLiteral("<h1%3>%1</h1>\n<p class=\"muted\">%2</p>\n")
                .arg(report.title.toHtmlEscaped(), report.lead.toHtmlEscaped(), first ? newPage : QString());
    for (const ReportTable& table : report.tables) text += tableHtml(table);
    // Two figures fill a page of paper; a heading must not stay behind on the page before.
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const ReportFigure& figure = report.figures[i];
        text += QStringLiteral(
                    "<h2%5>%1</h2>\n<p><img src=\"%2\" width=\"%3\" alt=\"%4\"></p>\n<p class=\"muted\">%4</p>\n")
                    .arg(figure.title.toHtmlEscaped(), source(i))
                    .arg(figureWidth)
                    .arg(figure.sentence.toHtmlEscaped(), i % 2 == 0 ? newPage : QString());
    }
    if (!report.texts.empty()) {
        text += QStringLiteral("<h2>%1</h2>\n<pre>%2</pre>\n")
                    .arg(Words::tr("What the models wrote"), report.prompt.toHtmlEscaped());
        for (const auto& [name, written] : report.texts)
            text += QStringLiteral("<h3>%1</h3>\n<pre>%2</pre>\n").arg(name.toHtmlEscaped(), written.toHtmlEscaped());
    }
    for (const auto& [title, section] : report.sections)
        text += QStringLiteral("<h2>%1</h2>\n%2").arg(title.toHtmlEscaped(), section);
    for (const ReportTable& table : report.appendix) text += tableHtml(table);
    return text + QStringLiteral("</body></html>\n");
}

// The first page as it lies on paper: words and figures must not touch the edge of a picture.
QPixmap withMargin(const QPixmap& page) {
    const int around = page.width() / 20;
    QPixmap sheet(page.size() + 2 * QSize(around, around));
    sheet.fill(style::color(style::Role::ground, style::makePalette(style::Theme::light)));
    QPainter painter(&sheet);
    painter.drawPixmap(around, around, page);
    return sheet;
}

// As a page carries it inside.
QString inside(const QPixmap& picture) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

}  // namespace

QString reportHtml(const Report& report) {
    return html(report, report.cover.isNull() ? QString() : inside(report.cover),
                [&](std::size_t at) { return inside(report.figures[at].picture); });
}

bool writeReport(const Report& report, const QString& path, QString* error, const QString& run) {
    const auto fail = [&](const QString& reason) {
        if (error) *error = Words::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason);
        return false;
    };
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool page = ending == QLatin1String("png");
    if (ending != QLatin1String("html") && ending != QLatin1String("pdf") && !page)
        return fail(Words::tr("unknown ending. Use .html, .pdf or .png"));
    if (page && report.cover.isNull()) return fail(Words::tr("this report has no first page. Use .html or .pdf"));
    const QString folder = QFileInfo(path).absolutePath();
    if (const QString reason = linkInPlace(run.isEmpty() ? folder : run, path); !reason.isEmpty()) return fail(reason);
    if (!QDir().mkpath(folder)) return fail(Words::tr("the folder could not be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(file.errorString());
    if (page) {
        if (!withMargin(report.cover).save(&file, "PNG")) return fail(Words::tr("the picture could not be encoded"));
    } else if (ending == QLatin1String("html")) {
        file.write(reportHtml(report).toUtf8());
    } else {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});  // QTextDocument keeps its own
        writer.setResolution(resolution);
        writer.setTitle(report.title);
        writer.setCreator(QCoreApplication::applicationName());
        QTextDocument document;
        const auto name = [](std::size_t at) { return QStringLiteral("figure-%1.png").arg(at + 1); };
        for (std::size_t i = 0; i < report.figures.size(); ++i)
            document.addResource(QTextDocument::ImageResource, QUrl(name(i)), report.figures[i].picture.toImage());
        const QString cover = QStringLiteral("cover.png");
        if (!report.cover.isNull())
            document.addResource(QTextDocument::ImageResource, QUrl(cover), report.cover.toImage());
        document.setHtml(html(report, cover, name));
        document.print(&writer);
    }
    if (!file.commit()) return fail(file.errorString());
    return true;
}

}  // namespace bitdistill
