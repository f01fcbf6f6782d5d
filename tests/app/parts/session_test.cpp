// SPDX-License-Identifier: GPL-3.0-or-later
// The session hands on what is in a run folder: all of it, in order, in pieces, and says plainly what it cannot open.
#include "app/parts/session.h"
#include "engine/run/run_recorder.h"

#include <QSignalSpy>

#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

RunParams plainRecipe() {
    RunParams params;
    params.teacher = "teacher";
    params.train_data = "train.tsv";
    params.bitnet_sft = params.continual_pretraining = false;
    params.teacher_steps = 1000;
    return params;
}

StepRow rowOf(Stage stage, std::int64_t step) {
    StepRow row;
    row.stage = stage;
    row.step = step;
    row.loss = row.ce = 3.0 / static_cast<double>(step);
    return row;
}

// What a session's listeners got.
struct Heard {
    std::vector<StepRow> rows;
    std::vector<Event> events;
    std::size_t frames = 0;
    int restarts = 0;
    std::size_t largestPiece = 0;
    explicit Heard(Session& session) {
        QObject::connect(&session, &Session::rowsArrived, [this](const std::vector<StepRow>& more) {
            rows.insert(rows.end(), more.begin(), more.end());
            largestPiece = std::max(largestPiece, more.size());
        });
        QObject::connect(&session, &Session::framesArrived, [this](const auto& more) { frames += more.size(); });
        QObject::connect(&session, &Session::eventsArrived, [this](const std::vector<Event>& more) {
            events.insert(events.end(), more.begin(), more.end());
        });
        const auto forget = [this] {
            rows.clear();
            events.clear();
            frames = 0;
            ++restarts;
        };
        QObject::connect(&session, &Session::restarted, forget);
        QObject::connect(&session, &Session::runChanged, forget);
    }
};

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void everyRowOfAFolderArrivesOnceAndInOrder() {
        const RunFolder run = RunFolder::create(path("long"), plainRecipe(), Json::object());
        constexpr int count = 20000;
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (int step = 1; step <= count; ++step) recorder.append(rowOf(Stage::teacher, step));
            recorder.event(Severity::info, "stage", Stage::teacher, count, "Half of it.");
        }
        Session session;
        Heard heard(session);
        QSignalSpy caughtUp(&session, &Session::caughtUp);
        session.openRun(run.path());
        QCOMPARE(session.state(), Session::State::opening);
        QVERIFY(caughtUp.wait(20000));
        QCOMPARE(heard.rows.size(), std::size_t{count});
        for (int step = 1; step <= count; ++step)
            QCOMPARE(heard.rows[static_cast<std::size_t>(step - 1)].step, std::int64_t{step});
        QVERIFY2(heard.largestPiece <= 2000, "a long run must come in pieces");
        QCOMPARE(heard.events.size(), std::size_t{1});
        QCOMPARE(session.state(), Session::State::idle);
        QCOMPARE(session.name(), QStringLiteral("long"));
    }

    void rowsWrittenLaterArriveWhileItIsOpen() {
        const RunFolder run = RunFolder::create(path("live"), plainRecipe(), Json::object());
        RunLog log;
        RunRecorder recorder(run, log);
        recorder.append(rowOf(Stage::teacher, 1));
        Session session;
        Heard heard(session);
        session.openRun(run.path());
        QTRY_COMPARE(heard.rows.size(), std::size_t{1});
        for (int step = 2; step <= 50; ++step) recorder.append(rowOf(Stage::teacher, step));
        auto frame = std::make_shared<HistogramFrame>();
        frame->tensor = "model.layers.0.mlp.up_proj.weight";
        frame->layer = 0;
        frame->zero = frame->counts[121] = 7;
        recorder.publish(frame);
        QTRY_COMPARE(heard.rows.size(), std::size_t{50});
        QTRY_COMPARE(heard.frames, std::size_t{1});
    }

    void aCutRunStartsAnewForItsListeners() {
        const RunFolder run = RunFolder::create(path("cut"), plainRecipe(), Json::object());
        RunLog log;
        RunRecorder recorder(run, log);
        for (int step = 1; step <= 40; ++step) recorder.append(rowOf(Stage::teacher, step));
        Session session;
        Heard heard(session);
        session.openRun(run.path());
        QTRY_COMPARE(heard.rows.size(), std::size_t{40});
        const int before = heard.restarts;
        recorder.cut(Stage::teacher, 10);
        recorder.append(rowOf(Stage::teacher, 11));
        QTRY_COMPARE(heard.rows.size(), std::size_t{11});
        QVERIFY(heard.restarts > before);
        QCOMPARE(heard.rows.back().step, std::int64_t{11});
    }

    void aFolderThatIsNoRunIsRefusedByName() {
        Session session;
        session.openRun(path("nothing-here"));
        QTRY_COMPARE(session.state(), Session::State::failed);
        QVERIFY2(session.errorText().contains(QStringLiteral("nothing-here")), qPrintable(session.errorText()));
        QVERIFY(!session.hasRun());
    }

    void aFolderThatVanishesEndsWithItsName() {
        const RunFolder run = RunFolder::create(path("vanishing"), plainRecipe(), Json::object());
        Session session;
        session.openRun(run.path());
        QTRY_COMPARE(session.state(), Session::State::idle);
        fs::remove_all(run.path());
        QTRY_COMPARE(session.state(), Session::State::failed);
        QVERIFY2(session.errorText().contains(QStringLiteral("vanishing")), qPrintable(session.errorText()));
    }

    void anotherRunReplacesTheFirstCompletely() {
        for (const char* name : {"first", "second"}) {
            const RunFolder run = RunFolder::create(path(name), plainRecipe(), Json::object());
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.append(rowOf(Stage::teacher, name == std::string("first") ? 100 : 200));
        }
        Session session;
        Heard heard(session);
        session.openRun(path("first"));
        QTRY_COMPARE(heard.rows.size(), std::size_t{1});
        session.openRun(path("second"));
        session.openRun(path("first"));
        session.openRun(path("second"));
        QTRY_VERIFY(!heard.rows.empty() && heard.rows.back().step == 200);
        QTest::qWait(200);
        QCOMPARE(heard.rows.size(), std::size_t{1});
        session.closeRun();
        QCOMPARE(session.state(), Session::State::empty);
        QVERIFY(!session.hasRun());
    }
};

WORKBENCH_TEST_MAIN(SessionTest)
#include "session_test.moc"
