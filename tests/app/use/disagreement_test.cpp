// SPDX-License-Identifier: GPL-3.0-or-later
// Item by item: what teacher and student answer to the dev data is asked of the models themselves, agrees with the
// evaluation, filters by verdict and is handed on by a click. And the report carries what the page shows.
#include "app/use/disagreement.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

#include "app/parts/disagreement_view.h"
#include "app/parts/report.h"
#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/publish.h"
#include "engine/run/results.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class DisagreementTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    // An evaluated run with this many items, teacher and student being the same model.
    RunFolder evaluatedRun(const char* name, int items) const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.task = "sst2";
        params.train_data = params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.max_length = 64;
        params.eval_limit = items;
        params.threads = 1;
        const RunFolder run = RunFolder::create(fs::path(folder_.path().toStdString()) / name, params, Json::object());
        const auto row = [&](const char* label) { return Json{{"row", label}, {"folder", params.teacher}}; };
        write_json(run.results_file(), {{"models", {row("FP16-SFT"), row("BitDistill")}}});
        return run;
    }
    static Judgement madeUp() {
        return {{" bad", " good"},
                {{"one", 2, 0, 0, 0},
                 {"two", 3, 0, 0, 1},
                 {"three", 4, 1, 0, 1},
                 {"four", 5, 1, 1, 0},
                 {"five", 6, 0, 1, 1}}};
    }

  private slots:
    void initTestCase() { NEED_SHARED("models/stories260K"); }

    void bothModelsAnswerEveryItem() {
        const RunFolder run = evaluatedRun("asked", 12);
        JobControl control;
        std::vector<std::size_t> counted;
        const auto judgement = judge(run, control, [&](std::size_t answered, std::size_t all) {
            QCOMPARE(all, std::size_t{24});
            counted.push_back(answered);
        });
        QVERIFY(judgement.has_value());
        QCOMPARE(counted.back(), std::size_t{24});
        QCOMPARE(judgement->items.size(), std::size_t{12});
        QCOMPARE(judgement->classes.size(), std::size_t{2});
        for (const JudgedItem& item : judgement->items) {
            QVERIFY(!item.prompt.empty());
            QCOMPARE(item.student, item.teacher);  // the same model
            QVERIFY(verdictOf(item) == Verdict::bothRight || verdictOf(item) == Verdict::bothWrong);
        }
    }

    // Labels turned round behind the evaluation: its answers are about other items.
    void answersOfOtherDataAreNotShownAsThisFiles() {
        const RunFolder run = evaluatedRun("turned", 6);
        JobControl control;
        const auto before = judge(run, control);
        std::vector<AnsweredItem> answers;
        for (const char* row : {"FP16-SFT", "BitDistill"})
            for (const JudgedItem& item : before->items)
                answers.push_back({row, static_cast<std::int64_t>(item.line), item.label, 1 - item.teacher, {}, false});
        write_items(run.items_file(), answers);
        Results results = read_results(run.results_file());
        results.data_sum = file_sum(run.params().dev_data);
        write_results(run.results_file(), results);
        const auto kept = judge(run, control);
        QVERIFY(kept->note.empty());
        QCOMPARE(kept->items[0].teacher, 1 - before->items[0].teacher);
        results.data_sum = "0123456789abcdef";
        write_results(run.results_file(), results);
        const auto asked = judge(run, control);
        for (std::size_t i = 0; i < asked->items.size(); ++i)
            QCOMPARE(asked->items[i].teacher, before->items[i].teacher);
        QVERIFY2(asked->note.find("dev.tsv has another content than when the run was evaluated") != std::string::npos,
                 asked->note.c_str());
        // A run of before has no checksum; its labels tell.
        results.data_sum.clear();
        write_results(run.results_file(), results);
        answers[1].label = 1 - answers[1].label;
        write_items(run.items_file(), answers);
        QCOMPARE(judge(run, control)->items[0].teacher, before->items[0].teacher);
        DisagreementView view;
        view.setRun(run, true);
        view.setJudgement(*asked);
        const auto labels = view.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("when the run was evaluated"));
        }));
    }

    void stoppedIsNothingAndAMissingRowIsSaid() {
        const RunFolder run = evaluatedRun("stopped", 12);
        JobControl control;
        control.stop();
        QVERIFY(!judge(run, control).has_value());
        write_json(run.results_file(), {{"models", Json::array()}});
        JobControl other;
        try {
            (void)judge(run, other);
            QFAIL("a run without models was judged");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QStringLiteral("FP16-SFT")), error.what());
        }
    }

    void verdictsFilterAndAClickHandsTheItemOn() {
        DisagreementView view;
        view.resize(600, 300);
        view.show();
        view.setJudgement(madeUp());
        QCOMPARE(view.count(Verdict::bothRight), 1);
        QCOMPARE(view.count(Verdict::onlyTeacher), 2);
        QCOMPARE(view.count(Verdict::onlyStudent), 1);
        QCOMPARE(view.count(Verdict::bothWrong), 1);
        QCOMPARE(view.shownCount(), 2);  // what only the teacher knows comes first
        view.setShown(Verdict::onlyStudent);
        QCOMPARE(view.shownCount(), 1);
        QSignalSpy chosen(&view, &DisagreementView::itemChosen);
        auto* table = view.findChild<QTableView*>(QStringLiteral("judgedItems"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("three"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("only the student 1")));
    }

    void anotherRunForgetsTheAnswersOfTheLast() {
        const RunFolder first = evaluatedRun("first", 4), second = evaluatedRun("second", 4);
        DisagreementView view;
        view.setRun(first, true);
        view.start();
        QVERIFY(view.busy());
        view.setRun(second, true);
        QTRY_VERIFY_WITH_TIMEOUT(!view.busy(), 20000);
        QCOMPARE(view.count(Verdict::bothRight) + view.count(Verdict::bothWrong), 0);
        view.start();
        QTRY_VERIFY_WITH_TIMEOUT(!view.busy(), 20000);
        QCOMPARE(view.count(Verdict::bothRight) + view.count(Verdict::bothWrong), 4);
    }

    void aReportHoldsItsTablesFiguresAndTexts() {
        Report report{QStringLiteral("A <run>"), QStringLiteral("task sst2"), {}, {}, QStringLiteral("Once"), {}};
        report.tables.push_back({QStringLiteral("Table"),
                                 {QStringLiteral("Method"), QStringLiteral("Accuracy")},
                                 {{QStringLiteral("BitDistill"), QStringLiteral("88.0 %")}},
                                 {}});
        QPixmap picture(64, 32);
        picture.fill(Qt::red);
        report.figures.push_back({QStringLiteral("Losses"), QStringLiteral("CE fell"), picture});
        report.texts.emplace_back(QStringLiteral("Student"), QStringLiteral("upon a time"));
        const QString html = reportHtml(report);
        for (const char* part :
             {"A &lt;run&gt;", "BitDistill", "88.0 %", "data:image/png;base64,", "CE fell", "upon a time"})
            QVERIFY2(html.contains(QString::fromUtf8(part)), part);
        QString error;
        const QString page = folder_.filePath(QStringLiteral("report/run.html"));
        QVERIFY2(writeReport(report, page, &error), qPrintable(error));
        QCOMPARE(QString::fromStdString(read_file(page.toStdString())), html);
        const QString pdf = folder_.filePath(QStringLiteral("report/run.pdf"));
        QVERIFY2(writeReport(report, pdf, &error), qPrintable(error));
        const std::string bytes = read_file(pdf.toStdString());
        QVERIFY(bytes.starts_with("%PDF") && bytes.find("%%EOF") != std::string::npos);
        QVERIFY(!writeReport(report, folder_.filePath(QStringLiteral("run.doc")), &error));
        QVERIFY2(error.contains(QStringLiteral("run.doc")) && error.contains(QStringLiteral(".pdf")),
                 qPrintable(error));
    }

    // What a link leads to is not the run's. One that stands above the run is its user's.
    void aReportIsNotWrittenThroughALink_data() {
        QTest::addColumn<QString>("link");
        for (const char* link : {"report", "report/report.html"}) QTest::newRow(link) << link;
    }
    void aReportIsNotWrittenThroughALink() {
        QFETCH(QString, link);
        namespace fs = std::filesystem;
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString(), run = root / "run", outside = root / "outside";
        const fs::path place = run / link.toStdString();
        fs::create_directories(place.parent_path());
        fs::create_directories(outside);
        const bool file = place.extension() == ".html";
        if (file) write_file_atomically(outside / "report.html", "whole");
        fs::create_symlink(file ? outside / "report.html" : outside, place);
        const Report report{QStringLiteral("A run"), {}, {}, {}, {}, {}};
        const QString whole = QString::fromStdString(run.string()),
                      page = whole + QStringLiteral("/report/report.html");
        QString error;
        QVERIFY(!writeReport(report, page, &error, whole));
        QVERIFY2(error.contains(QString::fromStdString(place.string()) + QStringLiteral(": is a link to ")),
                 qPrintable(error));
        QVERIFY2(error.contains(QStringLiteral("Remove the link")), qPrintable(error));
        if (file) QCOMPARE(read_file(outside / "report.html"), std::string("whole"));
        if (!file) QVERIFY(fs::is_empty(outside));
        fs::create_symlink(run, root / "by-its-user");
        fs::remove(place);
        const QString behind = QString::fromStdString((root / "by-its-user").string());
        QVERIFY2(writeReport(report, behind + QStringLiteral("/report/report.html"), &error, behind),
                 qPrintable(error));
        QVERIFY(fs::is_regular_file(run / "report/report.html"));
    }
};

WORKBENCH_TEST_MAIN(DisagreementTest)
#include "disagreement_test.moc"
