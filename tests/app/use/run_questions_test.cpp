// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's models can be asked: its items, the beginnings of its texts, and first of all something that one can
// watch.
#include "app/use/run_questions.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "app/use/item_prompts.h"
#include "engine/base/error.h"
#include "engine/base/publish.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class RunQuestionsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }

    RunFolder runOf(const char* name, const char* task) const {
        const fs::path data = root() / (std::string(name) + "-dev.tsv"), texts = root() / (std::string(name) + ".txt");
        write_file_atomically(data, std::string(task) == "sample"
                                        ? "text\tlabel\nAnna Berg lives in\tTolm\n"
                                        : "sentence\tlabel\nthe bread was warm\t1\nthe soup was cold\t0\n");
        write_file_atomically(texts, "One day Tom went to the park. He found a kite.\n\nAnna smiled. All were glad.\n");
        RunParams params;
        params.teacher = "teacher";
        params.task = task;
        params.train_data = params.dev_data = data.string();
        params.corpus = texts.string();
        return RunFolder::create(root() / name, params, Json::object());
    }
    static std::vector<std::string> textsOf(const std::vector<RunQuestion>& questions, RunQuestion::From from) {
        std::vector<std::string> texts;
        for (const RunQuestion& one : questions)
            if (one.from == from) texts.push_back(one.text);
        return texts;
    }

  private slots:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void aTextBeginsWithItsFirstSentence() {
        QCOMPARE(beginningOf("One day Tom left. He came back."), std::string("One day Tom left."));
        QCOMPARE(beginningOf("  Who is it? It is Anna."), std::string("Who is it?"));
        // Nothing may be left to write: of a single sentence half of the words.
        QCOMPARE(beginningOf("Tom gave the ball to Anna."), std::string("Tom gave the"));
        QCOMPARE(beginningOf("3.5 miles on he stopped. Then he ran."), std::string("3.5 miles on he stopped."));
        QCOMPARE(beginningOf("Word"), std::string());
        QCOMPARE(beginningOf(" \n "), std::string());
        // A long sentence ends with a whole word, and no letter of several bytes is cut.
        std::string longOne;
        for (int i = 0; i < 100; ++i) longOne += "größer ";
        const std::string begun = beginningOf(longOne);
        QVERIFY(begun.size() <= 160 && begun.ends_with("größer"));
    }

    void aRunIsAskedItsItemsAndItsTexts() {
        const RunFolder run = runOf("plain", "sst2");
        const std::vector<RunQuestion> all = questionsOf(run, 5);
        QCOMPARE(textsOf(all, RunQuestion::From::data),
                 (std::vector<std::string>{"the bread was warm\nsentiment:", "the soup was cold\nsentiment:"}));
        QCOMPARE(textsOf(all, RunQuestion::From::corpus),
                 (std::vector<std::string>{"One day Tom went to the park.", "Anna smiled."}));
        QCOMPARE(questionsOf(run, 1).size(), std::size_t{2});
        const FirstQuestion first = firstQuestion(run);
        QCOMPARE(first.prompt, std::string("the bread was warm\nsentiment:"));
        QVERIFY(!first.story && !first.fixedLength && first.tokens == 0);
    }

    // Asked whole, a prompt would be one that no model of the run has read.
    void whatDoesNotFitIsAskedAsItWasRead() {
        NEED_SHARED("models/stories260K");
        const fs::path data = root() / "long-dev.tsv";
        write_file_atomically(data,
                              "sentence\tlabel\nthe bread was warm and the soup was cold and nobody came to the long "
                              "table in the old garden\t1\nshort\t0\n");
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.train_data = params.dev_data = data.string();
        params.max_length = 32;
        const RunFolder run = RunFolder::create(root() / "long", params, Json::object());
        const std::vector<std::string> asked = textsOf(questionsOf(run, 2), RunQuestion::From::data);
        QVERIFY2(asked[0].starts_with("the bread was") && asked[0].ends_with("\nsentiment:"), asked[0].c_str());
        QCOMPARE(asked[1], std::string("short\nsentiment:"));
        RunItems items = firstItems(run, 2);
        const ItemPrompts prompts(run, std::move(items.task), std::move(items.items));
        QVERIFY(prompts.whole(0).size() > asked[0].size());
        QCOMPARE(prompts.read(0), asked[0]);
        QCOMPARE(prompts.find(prompts.whole(0)), std::size_t{0});
        QCOMPARE(prompts.find(asked[0]), std::size_t{0});
        QCOMPARE(prompts.find(asked[1]), std::size_t{1});
        QCOMPARE(prompts.find("the bread was\nsentiment:"), prompts.size());
    }

    void theSamplesFirstTextIsAStoryLongEnoughToBeWatched() {
        const FirstQuestion first = firstQuestion(runOf("sample", "sample"));
        QVERIFY(first.story && first.fixedLength);
        QCOMPARE(first.prompt, std::string("One day Tom went to the park."));
        QVERIFY(first.tokens >= 100);
    }

    void whatIsGoneIsLeftOutAndTheFirstItemNamed() {
        const RunFolder run = runOf("gone", "sample");
        fs::remove(run.params().corpus);
        QVERIFY(textsOf(questionsOf(run, 5), RunQuestion::From::corpus).empty());
        QVERIFY(!firstQuestion(run).story);
        QCOMPARE(firstQuestion(run).prompt, std::string("Anna Berg lives in"));
        fs::remove(run.params().dev_data);
        QVERIFY(questionsOf(run, 5).empty());
        QVERIFY(has(message_of([&] { firstQuestion(run); }), "gone-dev.tsv"));
    }
};

QTEST_GUILESS_MAIN(RunQuestionsTest)
#include "run_questions_test.moc"
