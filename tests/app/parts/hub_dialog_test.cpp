// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that fetches a model, against a server on this computer that answers as the hub does.
#include "app/parts/models/hub_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

#include "tests/app/test_setup.h"
#include "tests/hub/fake_hub.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class HubDialogTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<FakeHub> hub_;
    std::unique_ptr<HubDialog> dialog_;

    void open() {
        dialog_ = std::make_unique<HubDialog>();
        dialog_->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog_->show();
    }
    void look(const QString& name) {
        auto* address = dialog_->findChild<QLineEdit*>(QStringLiteral("hubAddress"));
        address->setText(name);
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog_->busy(), 30000);
    }
    QAbstractButton* button(const char* name) const {
        return dialog_->findChild<QAbstractButton*>(QLatin1String(name));
    }

  private slots:
    void init() {
        keepSettingsIn(folder_);
        for (const char* name :
             {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_TOKEN", "HF_TOKEN_PATH", "HF_HUB_OFFLINE"})
            qunsetenv(name);
        qputenv("HF_HOME", folder_.filePath(QStringLiteral("hf")).toUtf8());
        qputenv("no_proxy", "127.0.0.1");
        hub_ = std::make_unique<FakeHub>();
        hub_->files["config.json"] = {"{}"};
        hub_->files["model.safetensors"] = {std::string(100'000, 'w'), true};
        hub_->files["pytorch_model.bin"] = {"pickled", true};
        qputenv("HF_ENDPOINT", QByteArray::fromStdString(hub_->endpoint()));
    }
    void cleanup() {
        dialog_.reset();
        hub_.reset();
    }

    void nothingIsAskedBeforeAButtonIsPressed() {
        open();
        dialog_->findChild<QLineEdit*>(QStringLiteral("hubAddress"))->setText(QStringLiteral("org/name"));
        QTest::qWait(100);
        QVERIFY(hub_->hub().asked().empty());
        QVERIFY(!button("hubFetch")->isEnabled());
    }

    void filesAndLicenceAreShownAndTheModelArrives() {
        open();
        look(QStringLiteral("org/name"));
        QCOMPARE(dialog_->files()->rowCount(), 3);
        QVERIFY(dialog_->focusWidget() == dialog_->files());  // where one goes on
        const auto box = [&](int row) { return dialog_->files()->item(row, 0)->checkState(); };
        QCOMPARE(box(0), Qt::Checked);
        QCOMPARE(box(1), Qt::Checked);
        QCOMPARE(box(2), Qt::Unchecked);  // other formats are not needed
        auto* about = dialog_->findChild<QLabel*>(QStringLiteral("hubAbout"));
        QVERIFY2(about->text().contains(QStringLiteral("apache-2.0")), qPrintable(about->text()));
        QVERIFY(button("hubFetch")->isEnabled());
        QVERIFY(hub_->other().asked().empty());
        QSignalSpy fetched(dialog_.get(), &HubDialog::fetched);
        QTest::mouseClick(button("hubFetch"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fetched.count() == 1, 30000);
        const QString folder = fetched.at(0).at(0).toString();
        QVERIFY2(folder.endsWith(QString::fromStdString("snapshots/" + hub_->commit)), qPrintable(folder));
        QVERIFY(fs::exists(fs::path(folder.toStdString()) / "model.safetensors"));
        QVERIFY(!fs::exists(fs::path(folder.toStdString()) / "pytorch_model.bin"));
    }

    void aRefusalIsSaidWithItsRemedy() {
        hub_->refusal = 401;
        hub_->code = "GatedRepo";
        open();
        look(QStringLiteral("org/name"));
        QVERIFY2(dialog_->statusText().contains(QStringLiteral("HF_TOKEN")), qPrintable(dialog_->statusText()));
        QCOMPARE(dialog_->files()->rowCount(), 0);
        QVERIFY(dialog_->focusWidget() == dialog_->findChild<QLineEdit*>(QStringLiteral("hubAddress")));
        look(QStringLiteral("datasets/org/rows"));
        QVERIFY2(dialog_->statusText().contains(QStringLiteral("--dataset")), qPrintable(dialog_->statusText()));
        look(QStringLiteral("no name at all"));
        QVERIFY2(dialog_->statusText().contains(QStringLiteral("ORG/NAME")), qPrintable(dialog_->statusText()));
    }

    // What is said of one model does not stand beside the name of another.
    void anotherNameForgetsTheModelBefore() {
        open();
        look(QStringLiteral("org/name"));
        auto* about = dialog_->findChild<QLabel*>(QStringLiteral("hubAbout"));
        QVERIFY2(about->text().contains(QStringLiteral("apache-2.0")), qPrintable(about->text()));
        look(QStringLiteral("org/other"));
        QVERIFY2(!about->text().contains(QStringLiteral("apache-2.0")), qPrintable(about->text()));
        QVERIFY(!button("hubFetch")->isEnabled());
    }

    // Where the choice is the user's nothing is ticked, and the reason stands there.
    void severalModelsAreTheUsersChoice() {
        hub_->files.clear();
        hub_->files["a-Q4_0.gguf"] = {"4", true};
        hub_->files["a-Q8_0.gguf"] = {"8", true};
        open();
        look(QStringLiteral("org/name"));
        QVERIFY2(dialog_->statusText().contains(QStringLiteral(".gguf models")), qPrintable(dialog_->statusText()));
        QVERIFY(!button("hubFetch")->isEnabled());
        dialog_->files()->item(1, 0)->setCheckState(Qt::Checked);
        QVERIFY(button("hubFetch")->isEnabled());
        QSignalSpy fetched(dialog_.get(), &HubDialog::fetched);
        dialog_->fetch();
        QTRY_VERIFY_WITH_TIMEOUT(fetched.count() == 1, 30000);
        QVERIFY2(fetched.at(0).at(0).toString().endsWith(QLatin1String("a-Q8_0.gguf")),
                 qPrintable(fetched.at(0).at(0).toString()));
    }
};

WORKBENCH_TEST_MAIN(HubDialogTest)
#include "hub_dialog_test.moc"
