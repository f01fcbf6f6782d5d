// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette finds what one types; Home lists runs as they are on disk; settings remember.
#include <QLineEdit>

#include "app/parts/run_list.h"
#include "app/parts/settings.h"
#include "app/window/command_palette.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class CommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void everyTypedWordMustOccur() {
        const Command command{
            QStringLiteral("Parameter: Learning rate"), QStringLiteral("Peak rate of the schedule"), {}, {}};
        QVERIFY(fitOf(QStringLiteral("lear"), command) > 0);
        QVERIFY(fitOf(QStringLiteral("rate learn"), command) > 0);
        QCOMPARE(fitOf(QStringLiteral("learn pizza"), command), 0);
        QVERIFY(fitOf(QStringLiteral("learn"), command) > fitOf(QStringLiteral("earn"), command));
        QVERIFY(fitOf(QStringLiteral("schedule"), command) < fitOf(QStringLiteral("rate"), command));
        QVERIFY(fitOf(QString(), command) > 0);
    }

    void enterRunsTheFirstThatFits() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        CommandPalette palette(&window);
        QString ran;
        palette.open({{QStringLiteral("Go to Run"), {}, {}, [&] { ran = QStringLiteral("run"); }},
                      {QStringLiteral("Go to Weights"), {}, {}, [&] { ran = QStringLiteral("weights"); }}});
        QCOMPARE(palette.shownCount(), 2);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("wei"));
        QCOMPARE(palette.shownCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(ran, QStringLiteral("weights"));
        QVERIFY(!palette.isVisible());
    }

    void runsAreListedNewestFirstAndBrokenOnesNamed() {
        const fs::path runs = path("runs");
        RunParams params;
        params.teacher = "teacher";
        params.train_data = "train.tsv";
        RunFolder::create(runs / "older", params, Json::object());
        const RunFolder newer = RunFolder::create(runs / "newer", params, Json::object());
        fs::last_write_time(runs / "older" / "run.json", fs::file_time_type::clock::now() - std::chrono::hours(2));
        fs::create_directories(runs / "broken");
        write_file_atomically(runs / "broken" / "run.json", "{");
        fs::last_write_time(runs / "broken" / "run.json", fs::file_time_type::clock::now() - std::chrono::hours(3));
        fs::create_directories(runs / "no-run");
        const auto list = listRuns(runs, {runs / "newer", path("gone")}, 10);
        QCOMPARE(list.size(), std::size_t{3});
        QCOMPARE(list[0].name, QStringLiteral("newer"));
        QVERIFY(list[0].state == RunSummary::State::unfinished);
        QCOMPARE(list[1].name, QStringLiteral("older"));
        QVERIFY(list[2].state == RunSummary::State::broken);
        QVERIFY2(list[2].where.contains(QStringLiteral("run.json")), qPrintable(list[2].where));
        QCOMPARE(listRuns(runs, {}, 1).size(), std::size_t{1});
    }

    void settingsAreThereAtTheNextStart() {
        {
            Settings settings;
            settings.setTheme(QStringLiteral("dark"));
            settings.addRecentRun(folder_.path());
            settings.addRecentRun(folder_.filePath(QStringLiteral("gone")));
            settings.setRunsDirectory(folder_.filePath(QStringLiteral("here")));
        }
        Settings settings;
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.recentRuns(), QStringList{folder_.path()});
        QCOMPARE(settings.runsDirectory(), folder_.filePath(QStringLiteral("here")));
    }
};

WORKBENCH_TEST_MAIN(CommandsTest)
#include "commands_test.moc"
