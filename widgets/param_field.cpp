// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/param_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>
#include <QUrl>
#include <filesystem>
#include <vector>

#include "engine/run/data/data_files.h"
#include "widgets/files/last_folder.h"
#include "widgets/model_dialog.h"
#include "widgets/model_sources.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

QString translated(const char* text) {
    return text && *text ? QCoreApplication::translate("RunParams", text) : QString();
}

// Numbers need little room; paths and templates as much as there is.
constexpr int numberWidth = 13, hintWidth = 26, wideAt = 92;  // grid units
constexpr double ring = 3;

style::Role roleOf(ParamField::Trouble trouble) {
    return trouble == ParamField::Trouble::red     ? style::Role::bad
           : trouble == ParamField::Trouble::amber ? style::Role::caution
                                                   : style::Role::accent;
}

// "Not used: Distillation is off"
QString reasonOf(const NotUsed& unused) {
    if (unused.switches.size() > 1)
        return ParamField::tr("Not used: %1 and %2 are off")
            .arg(translated(unused.switches[0]->label), translated(unused.switches[1]->label));
    if (!unused.switches.empty())
        return ParamField::tr("Not used: %1 is off").arg(translated(unused.switches[0]->label));
    const QString asked = translated(unused.asked->label);
    switch (unused.requirement.kind) {
        case Requirement::Kind::choice:
            return ParamField::tr("Used only with %1: %2")
                .arg(asked, QString::fromStdString(choices_text(unused.requirement, unused.asked->choices, ", ")));
        case Requirement::Kind::given:
            return (std::holds_alternative<bool RunParams::*>(unused.asked->member)
                        ? ParamField::tr("Not used: %1 is off")
                        : ParamField::tr("Not used: %1 is not given"))
                .arg(asked);
        case Requirement::Kind::empty:
            return ParamField::tr("Not used: %1 is given").arg(asked);
        case Requirement::Kind::classes:
            return ParamField::tr("Not used: the task has no classes");
        case Requirement::Kind::texts:
            return ParamField::tr("Not used: the task writes no texts");
        case Requirement::Kind::none:
            break;
    }
    return {};
}

bool isNumber(const Param& param) {
    return std::holds_alternative<std::int64_t RunParams::*>(param.member) ||
           std::holds_alternative<double RunParams::*>(param.member);
}

}  // namespace

ParamField::ParamField(const Param& param, QWidget* parent) : QWidget(parent), param_(param) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(style::unit + style::halfUnit, style::halfUnit, 0, style::halfUnit);
    grid_->setHorizontalSpacing(style::unit);
    grid_->setVerticalSpacing(style::halfUnit / 2);
    const QString name = translated(param.label), help = help_ = translated(param.help);
    QString range;
    if (isNumber(param) && param.min != param.max)
        range = tr("From %1 to %2.").arg(style::number(param.min), style::number(param.max));
    QString about = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
    if (!range.isEmpty()) about += QStringLiteral("<p>%1</p>").arg(range);
    about += QStringLiteral("<p><code>%1</code></p>").arg(QString::fromLatin1(param.name));

    label_ = new QLabel(name, this);
    label_->setToolTip(about);
    label_->setWordWrap(true);
    QWidget* edit = nullptr;
    if (std::holds_alternative<bool RunParams::*>(param.member)) {
        edit = check_ = new QCheckBox(this);
        connect(check_, &QCheckBox::toggled, this, &ParamField::changed);
    } else if (!param.choices.empty()) {
        edit = choice_ = new QComboBox(this);
        for (const std::string_view word : param.choices)
            choice_->addItem(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        connect(choice_, &QComboBox::currentTextChanged, this, &ParamField::changed);
    } else {
        edit = line_ = new QLineEdit(this);
        connect(line_, &QLineEdit::textChanged, this, &ParamField::changed);
        if (isNumber(param)) {
            line_->setAlignment(Qt::AlignRight);
            line_->setFixedWidth(numberWidth * style::unit);
        }
    }
    edit->setAccessibleName(name);
    edit->setAccessibleDescription(range.isEmpty() ? help : help + QLatin1Char(' ') + range);
    edit->setToolTip(about);
    label_->setBuddy(edit);
    setFocusProxy(edit);

    if (param.unit && *param.unit) unit_ = new QLabel(translated(param.unit), this);
    if (isPath()) {
        setAcceptDrops(true);
        line_->setAcceptDrops(false);  // it would take a file for its address
        browse_ = new QToolButton(this);
        browse_->setAutoRaise(true);
        browse_->setAccessibleName(tr("Browse for %1").arg(name));
        browse_->setAccessibleDescription(param.text == TextKind::file    ? tr("Opens a dialog to choose a file")
                                          : param.text == TextKind::files ? tr("Opens a dialog to choose files")
                                                                          : tr("Opens a dialog to choose a model "
                                                                               "folder or a .gguf file"));
        browse_->setToolTip(browse_->accessibleName());
        connect(browse_, &QToolButton::clicked, this, &ParamField::browse);
    }
    if (param.text == TextKind::model_folder) {
        sources_ = new ModelSourceButton(name, this);
        connect(sources_, &ModelSourceButton::chosen, line_, &QLineEdit::setText);
    }
    revert_ = new QToolButton(this);
    revert_->setAutoRaise(true);
    revert_->setAccessibleName(tr("Revert %1").arg(name));
    QSizePolicy keep = revert_->sizePolicy();
    keep.setRetainSizeWhenHidden(true);  // fields do not shift when one is edited
    revert_->setSizePolicy(keep);
    revert_->setVisible(false);
    connect(revert_, &QToolButton::clicked, this, &ParamField::reverted);

    buildHelp(name);

    hint_ = new QLabel(help, this);
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    problemLabel_ = new QLabel(this);
    problemLabel_->setWordWrap(true);
    problemLabel_->setTextFormat(Qt::PlainText);
    problemLabel_->setVisible(false);
    problemLabel_->setAccessibleName(tr("Problem with %1").arg(name));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    arrange(true);
    restyle();
}

void ParamField::buildHelp(const QString& name) {
    // By keyboard F1 does the same, so Tab passes over it.
    what_ = new QToolButton(this);
    what_->setObjectName(QStringLiteral("what-") + QString::fromLatin1(param_.name));
    what_->setAutoRaise(true);
    what_->setText(QStringLiteral("?"));
    what_->setFocusPolicy(Qt::NoFocus);
    what_->setAccessibleName(tr("Help about %1").arg(name));
    what_->setToolTip(tr("What it means, with its equation (F1)"));
    what_->setAccessibleDescription(what_->toolTip());
    connect(what_, &QToolButton::clicked, this, &ParamField::helpRequested);
}

// Wide: the hint stands beside the editor. Narrow: below it.
void ParamField::arrange(bool wide) {
    if (arranged_ && wide == wide_) return;
    arranged_ = true;
    wide_ = wide;
    while (grid_->count() > 0) delete grid_->takeAt(0);
    // A path takes the whole row: its end is what tells two apart.
    const bool hintBelow = !wide || isPath();
    label_->setFixedWidth(labelWidth * style::unit);
    grid_->addWidget(label_, 0, 0, Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::halfUnit);
    QWidget* edit = editor();
    row->addWidget(edit, isNumber(param_) || check_ || choice_ ? 0 : 1);
    if (unit_) row->addWidget(unit_);
    if (browse_) row->addWidget(browse_);
    if (sources_) row->addWidget(sources_);
    row->addWidget(revert_);
    row->addWidget(what_);
    if (isNumber(param_) || check_ || choice_) row->addStretch(1);
    if (isPath())
        grid_->addLayout(row, 0, 1, 1, wide ? 2 : 1);
    else
        grid_->addLayout(row, 0, 1, Qt::AlignVCenter);
    grid_->addWidget(problemLabel_, 1, 1, 1, wide ? 2 : 1);
    if (hintBelow)
        grid_->addWidget(hint_, 2, 1, 1, wide ? 2 : 1);
    else
        grid_->addWidget(hint_, 0, 2, Qt::AlignVCenter);
    grid_->setColumnMinimumWidth(1, (wide ? editorWidth : leastEditorWidth) * style::unit);
    grid_->setColumnStretch(1, wide ? 2 : 1);
    grid_->setColumnStretch(2, wide ? 5 : 0);
    hint_->setMinimumWidth(hintBelow ? 0 : hintWidth * style::unit);
}

const ParamField* ParamField::around(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const auto* field = qobject_cast<const ParamField*>(widget)) return field;
    return nullptr;
}

QWidget* ParamField::editor() const {
    if (check_) return check_;
    if (choice_) return choice_;
    return line_;
}

QString ParamField::value() const {
    if (check_) return check_->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (choice_) return choice_->currentText();
    return line_->text();
}

void ParamField::setValue(const QString& value) {
    const QSignalBlocker a(editor());
    if (check_) {
        check_->setChecked(value == QLatin1String("true"));
    } else if (choice_) {
        int at = choice_->findText(value);
        if (at < 0) {  // a value that the table does not know is shown as it is, and is a problem
            choice_->addItem(value);
            at = choice_->count() - 1;
        }
        choice_->setCurrentIndex(at);
    } else if (line_->text() != value) {
        line_->setText(value);
        line_->setCursorPosition(isPath() ? static_cast<int>(value.size()) : 0);
    }
}

void ParamField::setBaseline(const QString& value, const QString& name) {
    baseline_ = value;
    baselineName_ = name;
    restyle();
}

void ParamField::setProblem(const QString& text, Trouble trouble) {
    if (text == problem_ && trouble == trouble_) return;
    problem_ = text;
    trouble_ = trouble;
    problemLabel_->setText(text);
    problemLabel_->setVisible(!text.isEmpty());
    problemLabel_->setAccessibleDescription(text);
    problemLabel_->setAccessibleName(trouble == Trouble::needed ? tr("%1 is needed").arg(label_->text())
                                                                : tr("Problem with %1").arg(label_->text()));
    restyle();
}

void ParamField::setEdited(bool edited) {
    if (edited == edited_) return;
    edited_ = edited;
    revert_->setVisible(edited);
    restyle();
}

void ParamField::setReadOnly(bool readOnly) {
    if (line_)
        line_->setReadOnly(readOnly);
    else
        editor()->setEnabled(!readOnly);
    if (browse_) browse_->setEnabled(!readOnly);
    if (sources_) sources_->setEnabled(!readOnly);
    revert_->setEnabled(!readOnly);
}

void ParamField::setUnused(const std::optional<NotUsed>& unused) {
    const QString reason = unused ? reasonOf(*unused) : QString();
    if (reason == unused_) return;
    unused_ = reason;
    showHint();
    restyle();
}

void ParamField::setPreset(const QString& name) {
    if (name == preset_) return;
    preset_ = name;
    showHint();
    update();
}

// Why the field is as it is stands before what it means.
void ParamField::showHint() {
    const QString first = !unused_.isEmpty()   ? unused_
                          : !preset_.isEmpty() ? tr("From the preset %1").arg(preset_)
                                               : QString();
    hint_->setText(first.isEmpty() ? help_ : first + QStringLiteral(". ") + help_);
    hint_->setAccessibleName(first);
}

QString ParamField::dropped(const QDropEvent& event) const {
    if (!isPath() || line_->isReadOnly()) return {};
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile()) paths.emplace_back(url.toLocalFile().toStdString());
    if (paths.empty() || (paths.size() > 1 && param_.text != TextKind::files)) return {};
    const QFileInfo first(QString::fromStdString(paths.front().string()));
    if (param_.text == TextKind::files) return QString::fromStdString(data_list(paths));
    if (param_.text == TextKind::file) return first.isFile() ? first.filePath() : QString();
    // A file of a model's folder means the folder; a .gguf file is a model by itself.
    const bool part = first.isFile() && (first.suffix() == QLatin1String("safetensors") ||
                                         first.fileName() == QLatin1String("config.json"));
    return part ? first.path() : first.filePath();
}

void ParamField::dragEnterEvent(QDragEnterEvent* event) {
    if (!dropped(*event).isEmpty()) event->acceptProposedAction();
}

void ParamField::dropEvent(QDropEvent* event) {
    const QString text = dropped(*event);
    if (text.isEmpty()) return;
    event->acceptProposedAction();
    line_->setFocus(Qt::OtherFocusReason);
    line_->setText(text);
}

bool ParamField::matches(const QString& search) const {
    QString all = label_->text() + QLatin1Char(' ') + QString::fromLatin1(param_.name) + QLatin1Char(' ') + help_;
    if (choice_)
        for (int i = 0; i < choice_->count(); ++i) all += QLatin1Char(' ') + choice_->itemText(i);
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

void ParamField::browse() {
    const QString now = line_->text();
    const QString title = tr("Choose: %1").arg(label_->text());
    if (param_.text == TextKind::model_folder) {
        auto* models = new ModelDialog(this, title, now);
        connect(models, &ModelDialog::chosen, line_, &QLineEdit::setText);
        models->open();
        return;
    }
    const bool several = param_.text == TextKind::files;
    const std::string listed = now.toStdString();
    const std::vector<std::filesystem::path> before =
        several && data_list_problem(listed).empty() ? data_files(listed) : std::vector<std::filesystem::path>();
    auto* files = new QFileDialog(this, title,
                                  now.isEmpty()    ? lastFolder(ChosenKind::data)
                                  : !several       ? now
                                  : before.empty() ? QString()
                                                   : QString::fromStdString(before.front().string()));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    if (several)
        connect(files, &QFileDialog::filesSelected, line_, [this](const QStringList& chosen) {
            std::vector<std::filesystem::path> paths;
            for (const QString& one : chosen) paths.emplace_back(one.toStdString());
            rememberFolder(ChosenKind::data, chosen.value(0));
            line_->setText(QString::fromStdString(data_list(paths)));
        });
    else
        connect(files, &QFileDialog::fileSelected, line_, [this](const QString& chosen) {
            rememberFolder(ChosenKind::data, chosen);
            line_->setText(chosen);
        });
    files->open();
}

void ParamField::restyle() {
    const QPalette p = parentWidget() ? parentWidget()->palette() : palette();
    const QFont small = style::font(style::Text::small, font());
    label_->setFont(style::font(style::Text::body, font(), edited_));
    const auto colored = [&](QLabel* label, const QColor& color) {
        QPalette own = p;
        own.setColor(QPalette::WindowText, color);
        label->setPalette(own);
    };
    colored(label_, unused_.isEmpty() ? p.color(QPalette::WindowText) : style::color(style::Role::muted, p));
    for (QLabel* label : {unit_, hint_}) {
        if (!label) continue;
        label->setFont(small);
        colored(label, style::color(style::Role::muted, p));
    }
    problemLabel_->setFont(small);
    const style::Role role = roleOf(trouble_);
    colored(problemLabel_, style::ink(role, p));
    QPalette field = p;
    if (trouble_ == Trouble::amber || trouble_ == Trouble::red) {
        field.setColor(QPalette::Base, style::mixed(p.color(QPalette::Base), style::color(role, p), 0.14));
        field.setColor(QPalette::Text, style::color(style::Role::text, p));
    }
    editor()->setPalette(field);
    revert_->setIcon(style::icon(style::Mark::revert, p, style::Role::accent));
    const QString shown = baseline_.isEmpty() ? tr("empty") : baseline_;
    const QString back = baselineName_.isEmpty() ? tr("Back to the default: %1").arg(shown)
                                                 : tr("Back to %1: %2").arg(baselineName_, shown);
    revert_->setToolTip(back);
    revert_->setAccessibleDescription(back);
    if (browse_)
        browse_->setIcon(
            style::icon(param_.text == TextKind::model_folder ? style::Mark::folder : style::Mark::file, p));
    update();
}

void ParamField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
}

// Of the narrow arrangement, which it takes when it is squeezed.
QSize ParamField::minimumSizeHint() const {
    const QSize size = QWidget::minimumSizeHint();
    const int hint = isPath() ? 0 : hintWidth * style::unit + grid_->horizontalSpacing();
    const int more = (editorWidth - leastEditorWidth) * style::unit + hint;
    return wide_ ? QSize(size.width() - more, size.height()) : size;
}

void ParamField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= wideAt * style::unit);
}

// A bar at the left edge: edited, doubtful or wrong; its outline: from a preset; a ring: still to be filled in. Bold
// label, revert button and text say the same without colour.
void ParamField::paintEvent(QPaintEvent*) {
    if (trouble_ == Trouble::none && !edited_ && preset_.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor color = style::color(roleOf(trouble_), parentWidget() ? parentWidget()->palette() : palette());
    if (trouble_ == Trouble::needed) {
        painter.setPen(QPen(color, style::thinLine));
        painter.drawEllipse(QPointF(style::halfUnit + 1, label_->geometry().center().y() + 0.5), ring, ring);
        return;
    }
    const QRectF bar(1, style::halfUnit, 3, height() - style::unit);
    if (trouble_ == Trouble::none && !edited_)
        painter.setPen(QPen(color, style::hairline));
    else
        painter.setBrush(color);
    painter.drawRoundedRect(bar, 1.5, 1.5);
}

}  // namespace bitdistill
