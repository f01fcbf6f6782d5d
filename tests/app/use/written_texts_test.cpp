// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's models wrote, item by item: read of what its evaluation kept, also of an earlier version's; what is
// missing is said; the most different items come first in each direction.
#include "app/use/written_texts.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "engine/base/file.h"
#include "engine/run/paired.h"
#include "tests/app/written_run.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class WrittenTextsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)).toStdString(); }

  private slots:
    void textsAreReadBesideTheirReferences() {
        const auto texts = keptTexts(written_run(path("kept"), written_lines()));
        QVERIFY(texts);
        QCOMPARE(texts->rows, (std::vector<std::string>{"FP16-SFT", "BitNet-SFT", "BitDistill"}));
        QCOMPARE(texts->teacher, std::size_t{0});
        QCOMPARE(texts->student, std::size_t{2});
        QCOMPARE(texts->measure, std::string("rouge1"));  // the first of the task's metrics that single texts have
        QCOMPARE(texts->items.size(), std::size_t{5});
        QVERIFY2(texts->note.empty(), texts->note.c_str());
        const WrittenItem& item = texts->items[2];
        QCOMPARE(item.prompt, std::string("Say where they live:"));
        QCOMPARE(item.references, (std::vector<std::string>{"they live by the sea", "near the sea"}));
        QCOMPARE(item.line, std::size_t{3});
        QCOMPARE(item.texts[2]->text, std::string("near the sea"));
        QCOMPARE(item.texts[2]->figures.rouge[0], 100.0);  // the second reference
        QVERIFY(texts->items[3].texts[1]->text.empty());   // a model may write nothing
        QVERIFY(!texts->row("Nobody") && texts->row("BitNet-SFT") == std::size_t{1});
    }

    // Of "the cat ran away" two of four words are among the reference's six: ROUGE-1 is 2 * 0.5 / 3 / (0.5 + 1 / 3).
    void itemsAreSortedByTheDifferenceOfTheirScores() {
        const WrittenTexts texts = *keptTexts(written_run(path("sorted"), written_lines()));
        const TextPairing pairing = usualPairing(texts);
        QCOMPARE(pairing.first, std::size_t{2});
        QCOMPARE(differenceOf(texts.items[0], pairing), 0.0);
        QVERIFY(sameText(texts.items[0], pairing) && !sameText(texts.items[1], pairing));
        QVERIFY(std::abs(differenceOf(texts.items[1], pairing) - (40 - 100)) < 1e-9);
        QCOMPARE(differenceOf(texts.items[3], pairing), -100.0);
        const std::vector<std::size_t> order = byDifference(texts, pairing);
        QCOMPARE(order.size(), std::size_t{5});
        QCOMPARE(order.front(), std::size_t{2});
        QCOMPARE(order.back(), std::size_t{3});
        const MostDifferent most = mostDifferent(texts, pairing, 1);
        QCOMPARE(most.firstBetter, std::vector<std::size_t>{2});
        QCOMPARE(most.secondBetter, std::vector<std::size_t>{3});
        const MostDifferent all = mostDifferent(texts, pairing, 5);
        QCOMPARE(all.firstBetter.size() + all.secondBetter.size(), std::size_t{4});  // equal scores are in neither
        QCOMPARE(all.secondBetter[1], std::size_t{1});
    }

    void theDifferenceOfTwoRowsIsTheRunsOwn() {
        const RunFolder run = written_run(path("paired"), written_lines());
        const WrittenTexts texts = *keptTexts(run);
        const std::vector<AnsweredItem> answers = read_items(run.items_file());
        for (const char* metric : {"rouge1", "rougeLsum", "bleu", "avg"}) {
            const auto here = differenceOf(texts, usualPairing(texts), metric);
            const auto there = paired_difference(metric, answers, "BitDistill", "FP16-SFT");
            QVERIFY(here && there);
            QCOMPARE(here->value, there->value);
            QCOMPARE(here->low, there->low);
            QCOMPARE(here->p, there->p);
            QCOMPARE(here->count, std::int64_t{5});
        }
    }

    void marksAreMadeBesideTheReferencesOrEachOther() {
        const WrittenTexts texts = *keptTexts(written_run(path("marked"), written_lines()));
        const auto shown = [](const MarkedText& text) {
            return QString::fromStdString(marked_as_text(text, "{", "}"));
        };
        const TextPairing pairing = usualPairing(texts);
        MarkedItem marked = markedItem(texts.items[1], pairing, MarkedBeside::references);
        QCOMPARE(shown(marked.first), QStringLiteral("the cat {ran away}"));
        QCOMPARE(shown(marked.second), QStringLiteral("the cat sat on the mat"));
        QCOMPARE(shown(marked.references.front()), QStringLiteral("the cat sat on the mat"));  // one of both has it
        marked = markedItem(texts.items[1], pairing, MarkedBeside::eachOther);
        QCOMPARE(shown(marked.first), QStringLiteral("the cat {ran away}"));
        QCOMPARE(shown(marked.second), QStringLiteral("the cat {sat on the mat}"));
        QCOMPARE(marked.references.front().marked, std::size_t{0});
        // What neither wrote is marked in the reference; any of several references will do.
        marked = markedItem(texts.items[2], pairing, MarkedBeside::references);
        QCOMPARE(shown(marked.first), QStringLiteral("near the sea"));
        QCOMPARE(shown(marked.second), QStringLiteral("they live by the {river}"));
        marked = markedItem(texts.items[4], pairing, MarkedBeside::references);
        QCOMPARE(shown(marked.references.front()), QStringLiteral("<{script}>alert({1)</script}> is text"));
    }

    // The figures are made anew of texts that an earlier version kept with their ROUGE-L alone.
    void textsOfBeforeAreScoredHere() {
        const WrittenTexts now = *keptTexts(written_run(path("now"), written_lines())),
                           before = *keptTexts(written_run(path("before"), written_lines(), false));
        for (std::size_t i = 0; i < now.items.size(); ++i)
            for (std::size_t row = 0; row < now.rows.size(); ++row) {
                QCOMPARE(before.items[i].texts[row]->figures.rouge, now.items[i].texts[row]->figures.rouge);
                QCOMPARE(before.items[i].texts[row]->figures.bleu.correct,
                         now.items[i].texts[row]->figures.bleu.correct);
            }
    }

    void aTextThatIsMissingIsSaidAndTheItemComesLast() {
        std::vector<WrittenLine> lines = written_lines();
        lines[1].texts[2] = "-";
        const WrittenTexts texts = *keptTexts(written_run(path("missing"), lines));
        QVERIFY2(has(texts.note, "BitDistill has no text of 1 of 5 items"), texts.note.c_str());
        const TextPairing pairing = usualPairing(texts);
        QVERIFY(std::isnan(differenceOf(texts.items[1], pairing)));
        QCOMPARE(byDifference(texts, pairing).back(), std::size_t{1});
        const MostDifferent most = mostDifferent(texts, pairing, 5);
        QCOMPARE(most.firstBetter.size() + most.secondBetter.size(), std::size_t{3});
        QCOMPARE(differenceOf(texts, pairing, "rouge1")->count, std::int64_t{4});
        const MarkedItem marked = markedItem(texts.items[1], pairing, MarkedBeside::eachOther);
        QVERIFY(marked.first.runs.empty());
        QCOMPARE(marked.second.marked, std::size_t{0});  // there is nothing to stand beside
    }

    // Then the models have to be asked, which takes their folders.
    void withoutTextsOrWithOtherDataNothingIsKept() {
        std::vector<WrittenLine> lines = written_lines();
        for (WrittenLine& line : lines) line.texts[1] = "-";
        QVERIFY(!keptTexts(written_run(path("none"), lines)));
        const RunFolder run = written_run(path("changed"), written_lines());
        write_file_atomically(run.params().dev_data, written_lines()[0].data + "\n");
        QVERIFY(!keptTexts(run));
        JobControl control;
        const std::string said = message_of([&] { writtenTexts(run, control); });
        QVERIFY2(has(said, "FP16-SFT"), said.c_str());
        fs::remove(run.items_file());
        control.stop();
        QVERIFY(!writtenTexts(run, control));
    }

    void whatKeepsTextsIsNotAskedAgain() {
        const RunFolder run = written_run(path("once"), written_lines());
        JobControl control;
        std::vector<std::size_t> counted;
        const auto texts = writtenTexts(run, control, [&](std::size_t done, std::size_t all) {
            QCOMPARE(all, std::size_t{15});
            counted.push_back(done);
        });
        QVERIFY(texts);
        QCOMPARE(counted, (std::vector<std::size_t>{0, 5, 10, 15}));
    }

    void otherTasksAndMissingRowsAreRefusedByName() {
        RunParams params = written_run(path("task"), written_lines()).params();
        params.task = "sst2";
        const RunFolder classes = RunFolder::create(path("classes"), params, Json::object());
        QVERIFY(has(message_of([&] { keptTexts(classes); }), "are classes, not texts"));
        params.task = "chat";
        params.prompt_template.clear();
        params.target_column.clear();
        const RunFolder chat = RunFolder::create(path("chat"), params, Json::object());
        QVERIFY(has(message_of([&] { keptTexts(chat); }), "not written down"));
        const RunFolder run = written_run(path("rows"), written_lines());
        Results results = read_results(run.results_file());
        results.models.erase(results.models.begin());
        write_results(run.results_file(), results);
        QVERIFY(has(message_of([&] { keptTexts(run); }), "has no row FP16-SFT"));
    }
};

QTEST_GUILESS_MAIN(WrittenTextsTest)
#include "written_texts_test.moc"
