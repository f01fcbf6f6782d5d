// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/compared_texts.h"

#include <QStringList>
#include <cstddef>
#include <string>
#include <vector>

#include "app/use/written_texts.h"
#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

TextBeside besideOf(const TextBesideReferences& found, const std::vector<std::string>& references) {
    TextBeside beside;
    QStringList scores;
    for (const char* type : {"rouge1", "rougeL"})
        scores << style::metricLabel(type) + QLatin1Char(' ') +
                      style::metricText(type, found.figures.rouge.at(rouge_type(type).value_or(0)));
    beside.scores = joinedByCommas(scores);
    QStringList all;
    for (const std::string& reference : references) all << QString::fromStdString(reference);
    beside.reference = all.join(QLatin1Char('\n'));
    qsizetype at = 0;
    for (const TextRun& run : found.marked.runs) {
        const qsizetype length = QString::fromStdString(run.text).size();
        if (run.marked) beside.marks.push_back({at, length});
        at += length;
    }
    return beside;
}

}  // namespace

void showBesideReference(CompareView* view, LatestInBackground& looking, const RunFolder& run,
                         const ComparisonPanes& panes) {
    std::vector<std::string> texts;
    for (const PaneResult& result : panes.results) texts.push_back(result.text.toStdString());
    looking.ask(
        view,
        [run, prompt = panes.prompt.toStdString(), texts] {
            std::vector<TextBeside> beside;
            const std::vector<std::string> references = referencesOf(run, prompt);
            if (!references.empty())
                for (const std::string& text : texts)
                    beside.push_back(besideOf(besideReferences(run, text, references), references));
            return beside;
        },
        [view, texts](const std::vector<TextBeside>& beside) {
            for (std::size_t i = 0; i < beside.size(); ++i) {
                const int pane = static_cast<int>(i);
                // The next comparison may have begun meanwhile.
                if (pane < view->paneCount() && view->text(pane).toStdString() == texts[i])
                    view->setBeside(pane, beside[i]);
            }
        },
        [](const QString&) {});  // the comparison stands without it
}

}  // namespace bitdistill
