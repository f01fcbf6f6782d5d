// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/prompt_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "app/parts/settings.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// A text as the field gives it back, with its own line ends and blanks: by that a prompt is found again.
QString asGivenBack(const QString& prompt) {
    QTextDocument document;
    document.setPlainText(prompt);
    return document.toPlainText();
}

}  // namespace

PromptBox::PromptBox(Settings& settings, QWidget* parent) : QWidget(parent), settings_(settings) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::halfUnit);
    auto* label = new QLabel(tr("&Prompt"));
    text_ = new QPlainTextEdit(promptsForAnyModel().front());
    text_->setAccessibleName(tr("Prompt"));
    text_->setObjectName(QStringLiteral("prompt"));
    text_->setFixedHeight(6 * style::unit);
    text_->setMinimumWidth(24 * style::unit);
    text_->setTabChangesFocus(true);
    label->setBuddy(text_);
    column->addWidget(label);
    column->addWidget(text_);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    chat_ = new QCheckBox(tr("&Chat template"));
    chat_->setObjectName(QStringLiteral("chat"));
    chat_->setAccessibleName(tr("The prompt in the models' chat templates"));
    chat_->setEnabled(false);
    row->addWidget(chat_);
    row->addStretch(1);
    choose_ = new QPushButton(tr("Prompts"));
    choose_->setObjectName(QStringLiteral("prompts"));
    choose_->setAccessibleName(tr("Choose or keep a prompt"));
    choose_->setToolTip(tr("Prompts of the run, of its task, for any model, and your own"));
    menu_ = new QMenu(choose_);
    menu_->setObjectName(QStringLiteral("promptMenu"));
    menu_->setAccessibleName(choose_->accessibleName());
    choose_->setMenu(menu_);
    row->addWidget(choose_);
    column->addLayout(row);
    column->addStretch(1);
    connect(menu_, &QMenu::aboutToShow, this, &PromptBox::fillMenu);
    connect(chat_, &QCheckBox::clicked, this, [this] { chatChosen_ = true; });
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { edited_ = true; });
}

QString PromptBox::text() const { return text_->toPlainText(); }

void PromptBox::setText(const QString& text) {
    text_->setPlainText(text);
    edited_ = true;
}

void PromptBox::suggest(const QString& text) {
    if (edited_) return;
    text_->setPlainText(text);
    edited_ = false;
}

PromptForm PromptBox::form() const { return chat_->isChecked() ? PromptForm::chat : PromptForm::raw; }

void PromptBox::offerChat(bool offered, bool wanted, const QString& why) {
    chat_->setEnabled(offered);
    chat_->setToolTip(why);
    if (!offered || !chatChosen_) chat_->setChecked(offered && wanted);
}

void PromptBox::setRun(std::vector<PromptSection> sections, const std::string& task) {
    run_ = std::move(sections);
    task_ = task;
}

QStringList PromptBox::prompts() const {
    QStringList all = settings_.ownPrompts();
    for (const PromptSection& section : run_) all << section.prompts;
    all << promptsOfTask(task_) << promptsForAnyModel();
    for (QString& prompt : all) prompt = asGivenBack(prompt);
    all.removeDuplicates();
    return all;
}

void PromptBox::step(int by) {
    const QStringList all = prompts();
    const qsizetype count = all.size(), now = all.indexOf(text());
    // A prompt that is none of them lies before the first and behind the last.
    const qsizetype next = now >= 0 ? now + by : by > 0 ? by - 1 : count + by;
    setText(all[(next % count + count) % count]);
}

QString PromptBox::placeText() const {
    const QStringList all = prompts();
    const qsizetype now = all.indexOf(text());
    return now < 0 ? QString() : tr("%1 of %2").arg(now + 1).arg(all.size());
}

void PromptBox::addPrompts(QMenu* menu, const QStringList& prompts) {
    for (const QString& prompt : prompts) {
        QString line = promptLine(prompt);
        // An ampersand of a prompt is no mnemonic.
        QAction* const action = menu->addAction(line.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(asGivenBack(prompt) == text());
        connect(action, &QAction::triggered, this, [this, prompt] { setText(prompt); });
    }
}

void PromptBox::fillMenu() {
    menu_->clear();
    qDeleteAll(menu_->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList own = settings_.ownPrompts();
    if (!own.isEmpty()) {
        menu_->addSection(tr("Your own"));
        addPrompts(menu_, own);
    }
    for (const PromptSection& section : run_) {
        menu_->addSection(section.title);
        addPrompts(menu_, section.prompts);
    }
    menu_->addSection(tr("For any model"));
    addPrompts(menu_, promptsForAnyModel());
    QMenu* const tasks = menu_->addMenu(tr("By task"));
    tasks->setAccessibleName(tasks->title());
    for (const PromptSection& section : promptsOfTasks()) {
        tasks->addSection(section.title);
        addPrompts(tasks, section.prompts);
    }
    menu_->addSeparator();
    const bool kept = own.contains(text());
    QAction* const keep = menu_->addAction(tr("Keep this prompt"), this, &PromptBox::keepOwn);
    keep->setObjectName(QStringLiteral("keepPrompt"));
    keep->setEnabled(!kept && !text().trimmed().isEmpty());
    QAction* const forget = menu_->addAction(tr("Forget this prompt"), this, &PromptBox::forgetOwn);
    forget->setObjectName(QStringLiteral("forgetPrompt"));
    forget->setEnabled(kept);
}

void PromptBox::keepOwn() { settings_.setOwnPrompts(settings_.ownPrompts() << text()); }

void PromptBox::forgetOwn() {
    QStringList own = settings_.ownPrompts();
    own.removeAll(text());
    settings_.setOwnPrompts(own);
}

}  // namespace bitdistill
