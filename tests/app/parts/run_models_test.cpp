// SPDX-License-Identifier: GPL-3.0-or-later
// Models of any run are offered by its run's name, the base model beside the teacher that came of it.
#include "app/parts/models/run_models.h"

#include <QComboBox>
#include <QSet>

#include "app/parts/settings.h"
#include "app/window/main_window.h"
#include "engine/base/done_folder.h"
#include "engine/base/publish.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class RunModelsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path runs() const { return fs::path(folder_.path().toStdString()) / "runs"; }

    // The stages' folders with what says that they are whole.
    RunFolder runOf(const char* name, const std::vector<Stage>& done) const {
        RunParams params;
        params.teacher = (runs().parent_path() / "base").string();
        const RunFolder run = RunFolder::create(runs() / name, params, Json::object());
        for (const Stage stage : done)
            publish_folder(run.model_folder(stage),
                           [](const fs::path& made) { write_file_atomically(made / "config.json", "{}"); });
        return run;
    }
    static QStringList labels(const std::vector<OfferedModel>& models) {
        QStringList all;
        for (const OfferedModel& model : models) all << model.label;
        return all;
    }

  private slots:
    void initTestCase() {
        keepSettingsIn(folder_);
        Settings().setRunsDirectory(QString::fromStdString(runs().string()));
        fs::create_directories(runs());
    }

    void aTeacherStandsBesideWhatItWasBefore() {
        const RunFolder run = runOf("one", {Stage::teacher, Stage::distill});
        const std::vector<OfferedModel> models = modelsOfRun(run, QStringLiteral("one"));
        QCOMPARE(labels(models), (QStringList{QStringLiteral("Teacher of one"), QStringLiteral("Student of one"),
                                              QStringLiteral("Base model of one")}));
        QCOMPARE(models.back().path.toStdString(), run.params().teacher);
    }

    // One name for a model wherever it is listed: lists of runs and lists of recent models say the same.
    void aModelHasOneName() {
        const RunFolder run = runOf("named", {Stage::teacher, Stage::distill});
        for (const OfferedModel& model : modelsOfRun(run, QStringLiteral("named")))
            if (model.path.toStdString() != run.params().teacher) QCOMPARE(modelLabel(model.path), model.label);
        const QString cache = QStringLiteral("/home/me/.cache/huggingface/hub/models--org--name-135M");
        QCOMPARE(modelLabel(cache), QStringLiteral("org/name-135M"));
        QCOMPARE(modelLabel(cache + QStringLiteral("/snapshots/0123456789abcdef")), QStringLiteral("org/name-135M"));
        QCOMPARE(modelLabel(cache + QStringLiteral("/snapshots/0123456789abcdef/q4.gguf")),
                 QStringLiteral("org/name-135M/q4.gguf"));
        QCOMPARE(modelLabel(QStringLiteral("/models/SmolLM2")), QStringLiteral("SmolLM2"));
    }

    void aRecordingHasNone() {
        const RunFolder run = runOf("seen", {Stage::teacher, Stage::distill});
        write_file_atomically(run.path() / run_name::recording, "{}");
        QVERIFY(modelsOfRun(RunFolder::open(run.path()), QStringLiteral("seen")).empty());
    }

    void whatCannotBeReadIsLeftOut() {
        runOf("two", {Stage::distill});
        fs::create_directories(runs() / "broken");
        write_file_atomically(runs() / "broken" / "run.json", "{");
        const QStringList all = labels(modelsOfRuns(runs(), {runs() / "gone"}));
        QVERIFY2(all.contains(QStringLiteral("Student of two")), qPrintable(all.join(QLatin1Char(' '))));
        for (const QString& label : all) QVERIFY(!label.contains(QStringLiteral("broken")));
    }

    void thePageOffersModelsOfEveryRun() {
        runOf("three", {Stage::teacher, Stage::distill});
        const RunFolder open = runOf("four", {Stage::distill});
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(open.path().string()));
        QTRY_VERIFY(window.session().hasRun());
        window.showPage(QStringLiteral("compare"));
        for (const char* name : {"baseline", "against"}) {
            auto* box = window.findChild<QComboBox*>(QString::fromLatin1(name));
            QTRY_VERIFY2(box->findText(QStringLiteral("Teacher of three")) >= 0, name);
            // The open run's come first, and the choice stands at its student.
            QVERIFY(box->findText(QStringLiteral("Student of four")) <
                    box->findText(QStringLiteral("Student of three")));
            QSet<QString> paths;
            for (int i = 0; i < box->count(); ++i) paths << box->itemData(i).toString();
            QCOMPARE(paths.size(), box->count());  // none twice
        }
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("against"))->currentText(),
                 QStringLiteral("Student of four"));
    }
};

WORKBENCH_TEST_MAIN(RunModelsTest)
#include "run_models_test.moc"
