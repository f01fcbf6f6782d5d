// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/run_report.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <utility>

#include "app/answers/texts_html.h"
#include "app/parts/comparison_panes.h"
#include "app/report/cover.h"
#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

// The strings stand under the page that they were always of.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bitdistill::ResultsPage)
};

// A page of paper has room for so many columns of counts; of more classes the mistakes are listed, the most frequent
// first.
constexpr std::size_t mostColumns = 8, mostMistakes = 12;

ReportTable mistakesTable(const RowConfusion& matrix, const QStringList& names) {
    ReportTable table{
        Words::tr("%1: which class is taken for which, most often").arg(matrix.title),
        {Words::tr("True class"), Words::tr("Taken for"), Words::tr("Items"), Words::tr("Items of the class")},
        {},
        {}};
    const std::vector<Mistake> mistakes = mistakesOf(matrix);
    qint64 wrong = 0, all = 0;
    for (const Mistake& mistake : mistakes) wrong += mistake.count;
    const auto of = [&](std::size_t label) {
        return std::accumulate(matrix.counts[label].begin(), matrix.counts[label].end(), qint64{0});
    };
    for (std::size_t label = 0; label < matrix.counts.size(); ++label) all += of(label);
    for (std::size_t i = 0; i < std::min(mistakes.size(), mostMistakes); ++i) {
        const Mistake& mistake = mistakes[i];
        table.rows.push_back({names.value(static_cast<qsizetype>(mistake.label)),
                              names.value(static_cast<qsizetype>(mistake.predicted)), style::integer(mistake.count),
                              style::integer(of(mistake.label))});
    }
    table.remark =
        Words::tr("%1 of %2 items in %3 classes are taken for another class.")
            .arg(style::integer(wrong), style::integer(all), style::integer(static_cast<qint64>(matrix.counts.size())));
    return table;
}

// How fast the student writes beside the teacher, never without what makes that doubtful.
QStringList speedSentences(const QString& speed, const CompareHeadline& headline) {
    QStringList sentences{speed};
    if (!headline.doubts.isEmpty()) sentences << Words::tr("Doubtful: %1").arg(joinedBySemicolons(headline.doubts));
    return sentences;
}

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
        QStringList names;
        for (int i = 0; i < static_cast<int>(matrix.counts.size()); ++i) names << classes.value(i, QString::number(i));
        if (matrix.counts.size() > mostColumns) {
            report.tables.push_back(mistakesTable(matrix, names));
            continue;
        }
        ReportTable table{Words::tr("%1: which class is taken for which").arg(matrix.title),
                          QStringList{Words::tr("true, predicted")} + names,
                          {},
                          {}};
        for (std::size_t i = 0; i < matrix.counts.size(); ++i) {
            QStringList row{names[static_cast<qsizetype>(i)]};
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
    for (std::size_t i = 0; i < compared.results.size(); ++i) {
        const QString& written = compared.results[i].text;
        report.texts.emplace_back(compared.panes[i].title,
                                  written.isEmpty() ? Words::tr("(nothing: it ended at once)") : written);
    }
    QStringList speed;
    if (const std::optional<Headline> headline = headline_of(*results->comparison)) {
        const auto title = [&](std::size_t pane) { return compared.panes[pane].title; };
        speed = speedSentences(Words::tr("%1 against %2: %3")
                                   .arg(title(headline->student), title(headline->teacher), headlineText(*headline)),
                               compared.headline);
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
    if (results && results->comparison)
        if (const std::optional<Headline> headline = headline_of(*results->comparison))
            speed = speedSentences(Words::tr("Writing speed beside the teacher: %1").arg(headlineText(*headline)),
                                   comparisonPanes(*results->comparison).headline)
                        .join(QStringLiteral(". "));
    const Cover cover = coverOf(run, rows, memory, speed, report.figures);
    report.headline = cover.headline;
    report.cover = coverPicture(cover);
    report.appendix.push_back(recipeTable(run.params()));
}

}  // namespace bitdistill
