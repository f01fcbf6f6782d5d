// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/run_report.h"

#include <QCoreApplication>
#include <utility>

#include "app/answers/texts_html.h"
#include "app/parts/comparison_panes.h"
#include "app/report/cover.h"
#include "widgets/joined_text.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// The strings stand under the page that they were always of.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bitdistill::ResultsPage)
};

}  // namespace

std::vector<RowConfusion> confusions(const std::optional<Results>& results) {
    std::vector<RowConfusion> found;
    if (!results) return found;
    for (const ModelResult& model : results->models) {
        if (!model.stage || model.confusion.empty()) continue;
        RowConfusion& matrix = found.emplace_back();
        matrix.title = QString::fromStdString(model.row);
        matrix.stage = *model.stage;
        for (const std::vector<std::int64_t>& line : model.confusion)
            matrix.counts.emplace_back(line.begin(), line.end());
    }
    return found;
}

void addConfusions(Report& report, const std::optional<Results>& results, const QStringList& classes) {
    for (const RowConfusion& matrix : confusions(results)) {
        ReportTable table{
            Words::tr("%1: which class is taken for which").arg(matrix.title), {Words::tr("true, predicted")}, {}, {}};
        const auto name = [&](std::size_t at) { return classes.value(static_cast<int>(at), QString::number(at)); };
        for (std::size_t i = 0; i < matrix.counts.size(); ++i) {
            table.heads << name(i);
            QStringList row{name(i)};
            for (const qint64 count : matrix.counts[i]) row << style::integer(count);
            table.rows.push_back(row);
        }
        report.tables.push_back(std::move(table));
    }
}

void addComparison(Report& report, const std::optional<Results>& results) {
    if (!results || !results->comparison) return;
    const ComparisonPanes compared = comparisonPanes(*results->comparison);
    report.prompt = compared.prompt;
    for (std::size_t i = 0; i < compared.results.size(); ++i)
        report.texts.emplace_back(compared.panes[i].title, compared.results[i].text);
    QStringList speed;
    if (const std::optional<Headline> headline = headline_of(*results->comparison)) {
        const auto title = [&](std::size_t pane) { return compared.panes[pane].title; };
        speed << Words::tr("%1 against %2: %3")
                     .arg(title(headline->student), title(headline->teacher), headlineText(*headline));
        if (!compared.headline.doubts.isEmpty())
            speed << Words::tr("Doubtful: %1").arg(joinedBySemicolons(compared.headline.doubts));
    }
    if (!compared.headline.missing.isEmpty()) speed << compared.headline.missing;
    speed << Words::tr("Speed: %1").arg(compared.conditions);
    report.tables.front().remark = speed.join(QStringLiteral(". "));
}

void addTexts(Report& report, const WrittenTexts* texts) {
    if (!texts) return;
    const QString html = mostDifferentHtml(*texts, style::makePalette(style::Theme::light));
    if (!html.isEmpty()) report.sections.emplace_back(Words::tr("Texts that differ most"), html);
}

void addFirstPage(Report& report, const RunFolder& run, const std::vector<ResultRow>& rows, const StatedSizes& sizes,
                  const std::optional<Results>& results) {
    QString memory, speed;
    const double from = static_cast<double>(sizes.teacher.total()), to = static_cast<double>(sizes.student.total());
    if (sizes.known && to > 0)
        memory = Words::tr("In memory %1 in place of %2, %3 smaller")
                     .arg(style::bytes(to), style::bytes(from), style::multiple(from / to));
    const std::optional<Headline> headline =
        results && results->comparison ? headline_of(*results->comparison) : std::nullopt;
    if (headline) speed = Words::tr("Writing speed beside the teacher: %1").arg(headlineText(*headline));
    const Cover cover = coverOf(run, rows, memory, speed, report.figures);
    report.headline = cover.headline;
    report.cover = coverPicture(cover);
    report.appendix.push_back(recipeTable(run.params()));
}

}  // namespace bitdistill
