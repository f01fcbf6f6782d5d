// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the recipe form: every parameter goes through unchanged, edits are marked and revert, problems show.
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "widgets/param_field.h"
#include "widgets/param_form.h"
#include "widgets/plot_style.h"

using namespace bitdistill;

namespace {

// A value of each parameter that is not its default.
QString otherValue(const Param& param) {
    const RunParams defaults;
    const QString now = QString::fromStdString(get_text(defaults, param));
    if (std::holds_alternative<bool RunParams::*>(param.member)) return now == "true" ? "false" : "true";
    if (!param.choices.empty()) {
        for (const auto word : param.choices)
            if (now != QLatin1String(word.data(), static_cast<qsizetype>(word.size())))
                return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    if (std::holds_alternative<std::string RunParams::*>(param.member))
        return QStringLiteral("/some/where with spaces/ünï.tsv");
    if (std::holds_alternative<std::int64_t RunParams::*>(param.member)) return QString::number(now.toLongLong() + 1);
    double value = now.toDouble() == 0 ? 0.5 : now.toDouble() * 0.5;
    if (param.min != param.max) value = std::clamp(value, param.min, param.max);
    return QString::number(value, 'g', 17);
}

void type(QWidget* editor, const QString& value) {
    if (auto* check = qobject_cast<QCheckBox*>(editor)) check->setChecked(value == "true");
    if (auto* choice = qobject_cast<QComboBox*>(editor)) choice->setCurrentText(value);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setText(value);
}

}  // namespace

class WidgetsForm : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void everyParameterHasAFieldAndRoundTrips() {
        ParamForm form;
        RunParams wanted;
        for (const Param& param : parameters()) {
            QVERIFY2(form.field(param.name), param.name);
            set_text(wanted, param, otherValue(param).toStdString());
        }
        form.setParams(wanted);
        QCOMPARE(to_json(form.params()).dump(), to_json(wanted).dump());
        QCOMPARE(form.editedCount(), static_cast<int>(parameters().size()));
        form.revertAll();
        QCOMPARE(to_json(form.params()).dump(), to_json(RunParams()).dump());
        QCOMPARE(form.editedCount(), 0);
    }

    void everyFieldEditsItsParameterAndRevertsInOneClick() {
        ParamForm form;
        for (const Param& param : parameters()) {
            QSignalSpy changed(&form, &ParamForm::paramsChanged);
            type(form.field(param.name), otherValue(param));
            QVERIFY2(changed.count() == 1, param.name);
            RunParams expected;
            set_text(expected, param, otherValue(param).toStdString());
            QCOMPARE(to_json(form.params()).dump(), to_json(expected).dump());
            QVERIFY(form.isEdited(param.name));
            QVERIFY(form.isFieldShown(param.name));  // an edited field is never folded away
            form.revert(param.name);
            QVERIFY2(!form.isEdited(param.name), param.name);
            QVERIFY(is_default(form.params(), param));
        }
    }

    void theRevertButtonShowsOnlyOnEditedFields() {
        ParamForm form;
        form.resize(900, 700);
        form.show();
        auto* field = qobject_cast<ParamField*>(form.field("batch_size")->parentWidget());
        QVERIFY(field);
        QToolButton* revert = nullptr;
        for (auto* button : field->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith("Revert")) revert = button;
        QVERIFY(revert);
        QVERIFY(!revert->isVisible());
        type(form.field("batch_size"), "16");
        QVERIFY(revert->isVisible());
        QTest::mouseClick(revert, Qt::LeftButton);
        QCOMPARE(form.params().batch_size, RunParams().batch_size);
        QVERIFY(!revert->isVisible());
    }

    // The help beside the window finds the passage by the name.
    void theMarkOfAFieldAsksForItsHelp() {
        ParamForm form;
        form.resize(900, 700);
        form.show();
        QSignalSpy asked(&form, &ParamForm::helpRequested);
        auto* mark = form.findChild<QToolButton*>("what-batch_size");
        QVERIFY(mark && mark->isVisible());
        QTest::mouseClick(mark, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), QString("batch_size"));
        QVERIFY(ParamField::around(form.field("batch_size")) == mark->parentWidget());
        QVERIFY(!ParamField::around(&form));
    }

    void aPresetIsWhatRevertGoesBackTo() {
        ParamForm form;
        RunParams preset;
        preset.lambda = 1;
        form.setBaseline(preset, "summarization");
        form.setParams(preset);
        QCOMPARE(form.editedCount(), 0);
        type(form.field("lambda"), "3");
        QVERIFY(form.isEdited("lambda"));
        form.revert("lambda");
        QCOMPARE(form.params().lambda, 1.0);
    }

    void textThatIsNoValueIsRedAndKeepsTheOldValue() {
        ParamForm form;
        QSignalSpy changed(&form, &ParamForm::paramsChanged);
        type(form.field("batch_size"), "many");
        QCOMPARE(changed.count(), 0);
        QCOMPARE(form.params().batch_size, RunParams().batch_size);
        QVERIFY(form.hasFatalProblems());
        QVERIFY(!form.problemText("batch_size").isEmpty());
        type(form.field("batch_size"), "24");
        QCOMPARE(changed.count(), 1);
        QVERIFY(!form.hasFatalProblems());
        QVERIFY(form.problemText("batch_size").isEmpty());
    }

    void aProblemMarksItsFieldAndUnfoldsIt() {
        ParamForm form;
        form.resize(900, 700);
        form.show();
        QVERIFY(!form.isFieldShown("relation_heads"));
        const QColor before = form.field("relation_heads")->palette().color(QPalette::Base);
        form.setProblems({{"relation_heads", "7 heads do not divide a width of 64", true},
                          {"", "The disk has 2 GB free; this run needs 3 GB", false}});
        QVERIFY(form.isFieldShown("relation_heads"));
        QCOMPARE(form.problemText("relation_heads"), QStringLiteral("7 heads do not divide a width of 64"));
        QVERIFY(form.field("relation_heads")->palette().color(QPalette::Base) != before);
        QVERIFY(form.hasFatalProblems());
        form.focusFirstProblem();
        QTRY_VERIFY(form.field("relation_heads")->hasFocus());
        form.setProblems({});
        QVERIFY(!form.hasFatalProblems());
        QVERIFY(form.problemText("relation_heads").isEmpty());
        QCOMPARE(form.field("relation_heads")->palette().color(QPalette::Base), before);
    }

    void whatTheRecipeDoesNotUseIsHiddenAndSaysWhyToWhoLooksForIt() {
        ParamForm form;
        form.resize(900, 700);
        form.show();
        QVERIFY(form.isFieldShown("lambda") && form.isFieldShown("corpus") && form.isFieldShown("distill_steps"));
        type(form.field("distillation"), "false");
        QVERIFY(!form.isFieldShown("lambda") && !form.isFieldShown("distill_steps"));
        QVERIFY(form.isFieldShown("corpus"));
        form.setSearch("gamma");
        QVERIFY(form.isFieldShown("gamma"));
        QCOMPARE(form.unusedReason("gamma"), QStringLiteral("Not used: Distillation is off"));
        form.setSearch(QString());
        QVERIFY(!form.isFieldShown("gamma"));
        form.focusField("gamma");  // from the command palette
        QVERIFY(form.isFieldShown("gamma"));
        QTRY_VERIFY(form.field("gamma")->hasFocus());
        type(form.field("continual_pretraining"), "false");
        QVERIFY(!form.isFieldShown("corpus"));
        QCOMPARE(form.unusedReason("sub_norm_gains"),
                 QStringLiteral("Not used: Continual pre-training and Distillation are off"));
        type(form.field("distillation"), "true");
        QVERIFY(form.isFieldShown("lambda") && form.unusedReason("gamma").isEmpty());
    }

    void aFieldFollowsTheChoiceThatItBelongsTo() {
        ParamForm form;
        form.setShowAll(true);
        QCOMPARE(form.unusedReason("balance_ld"), QStringLiteral("Used only with Balance: first-steps"));
        form.setShowAll(false);
        QVERIFY(!form.isFieldShown("balance_ld") && form.isFieldShown("lambda"));
        type(form.field("balance"), "first-steps");
        QVERIFY(!form.isFieldShown("lambda") && form.unusedReason("balance_ld").isEmpty());
        form.setShowAll(true);
        QVERIFY(form.isFieldShown("balance_ld") && form.isFieldShown("lambda"));
        // What one has changed stays in sight, whether it counts or not.
        form.setShowAll(false);
        type(form.field("balance_ld"), "3");
        type(form.field("balance"), "off");
        QVERIFY(form.isFieldShown("balance_ld") && !form.unusedReason("balance_ld").isEmpty());
        type(form.field("corpus"), "/some/text.txt");
        QCOMPARE(form.unusedReason("sampled_tokens"), QStringLiteral("Not used: Corpus is given"));
    }

    void whatNobodyHasFilledInYetIsNeededAndNotWrong() {
        ParamForm form;
        form.resize(900, 700);
        form.show();
        const auto ground = [&](const char* name) { return form.field(name)->palette().color(QPalette::Base); };
        const std::vector<Problem> missing{{"teacher", "is empty: choose the folder of the model", true},
                                           {"dev_data", "is empty: no accuracy will be measured", false}};
        const QColor calm = ground("teacher");
        form.setProblems(missing);
        QVERIFY(form.hasFatalProblems());
        QCOMPARE(ground("teacher"), calm);
        QCOMPARE(form.problemText("teacher"), QStringLiteral("Needed: choose the folder of the model"));
        QVERIFY(form.problemText("dev_data").isEmpty());  // a remark waits until nothing is needed

        // Entered wrong: red, and its own words. The other field stays calm.
        type(form.field("teacher"), "/nowhere");
        form.setProblems({{"teacher", "/nowhere does not exist", true}, {"corpus", "is empty: give a file", true}});
        QVERIFY(ground("teacher") != calm);
        QCOMPARE(form.problemText("teacher"), QStringLiteral("/nowhere does not exist"));
        QCOMPARE(ground("corpus"), calm);
        type(form.field("teacher"), "");
        form.setProblems(missing);
        QVERIFY(ground("teacher") != calm);

        // Reverting takes the mistake back; asking for the start turns what is missing red.
        form.revert("teacher");
        form.setProblems(missing);
        QCOMPARE(ground("teacher"), calm);
        form.insist();
        QVERIFY(ground("teacher") != calm);
        QCOMPARE(form.problemText("teacher"), QStringLiteral("is empty: choose the folder of the model"));
        QVERIFY(form.problemText("dev_data").contains("no accuracy"));
        form.setParams({});
        form.setProblems(missing);
        QCOMPARE(ground("teacher"), calm);
    }

    void searchFindsFoldedParametersByHelp() {
        ParamForm form;
        QVERIFY(!form.isFieldShown("tau"));
        form.setSearch("temperature logits");
        QVERIFY(form.isFieldShown("tau"));
        QVERIFY(!form.isFieldShown("batch_size"));
        form.setSearch("");
        QVERIFY(form.isFieldShown("batch_size"));
        QVERIFY(!form.isFieldShown("tau"));
        form.setShowAll(true);
        QVERIFY(form.isFieldShown("tau"));
    }

    void readOnlyFieldsTakeNoKeys() {
        ParamForm form;
        form.setReadOnly(true);
        auto* line = qobject_cast<QLineEdit*>(form.field("batch_size"));
        QVERIFY(line && line->isReadOnly());
        QTest::keyClicks(line, "9");
        QCOMPARE(form.params().batch_size, RunParams().batch_size);
    }
};

QTEST_MAIN(WidgetsForm)
#include "form_test.moc"
