// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chat_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/parts/card.h"
#include "app/parts/page_layout.h"
#include "app/parts/session.h"
#include "app/parts/settings.h"
#include "app/talk/model_choice.h"
#include "app/talk/transcript_view.h"
#include "engine/run/results.h"
#include "widgets/files/last_folder.h"
#include "widgets/focus_order.h"
#include "widgets/texts/engine_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

ChatPage::ChatPage(Session& session, Settings& settings, QWidget* parent)
    : Page(QStringLiteral("chat"), tr("Chat"), parent), session_(session), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::margin);
    auto* setup = new Card;
    setup->setAccessibleName(tr("Models and how they answer"));
    auto* row = new WrapLayout;
    row->setSpacing(style::margin);
    setup->body()->addLayout(row);
    row->addLayout(buildModels(), 3);
    row->addLayout(buildOptions(), 4);
    column->addWidget(setup);
    column->addWidget(buildTranscripts(), 1);
    column->addWidget(buildLine());
    connectChat();
    connect(&session_, &Session::runChanged, this, &ChatPage::offerModels);
    // A run needs the memory more than a conversation that rests.
    connect(&session_, &Session::stateChanged, this, [this] {
        if (session_.trainingHere()) chat_.forgetModels();
    });
    if (const Session* const beside = session_.beside())
        connect(beside, &Session::stateChanged, this, [this, beside] {
            if (beside->trainingHere()) chat_.forgetModels();
        });
    offerModels();
    showTurns();
    showState();
}

QLayout* ChatPage::buildModels() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(style::unit);
    grid->setVerticalSpacing(style::halfUnit);
    models_[0] = new ModelChoice(tr("Model"), QStringLiteral("chatModel"), settings_);
    models_[1] = new ModelChoice(tr("Second model"), QStringLiteral("secondChatModel"), settings_);
    auto* label = new QLabel(tr("&Model"));
    label->setBuddy(models_[0]->list());
    second_ = new QCheckBox(tr("&Second model"));
    second_->setObjectName(QStringLiteral("secondModel"));
    second_->setAccessibleName(tr("A second model beside the first"));
    second_->setToolTip(tr("A second model is told the same and answers after the first"));
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(models_[0], 0, 1);
    grid->addWidget(second_, 1, 0, Qt::AlignTop);
    grid->addWidget(models_[1], 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    models_[1]->setEnabled(false);
    for (ModelChoice* model : models_)
        connect(model, &ModelChoice::changed, this, [this] {
            showTurns();
            showState();
        });
    connect(second_, &QCheckBox::toggled, this, [this](bool on) {
        models_[1]->setEnabled(on);
        showTurns();
        showState();
    });
    return grid;
}

QLayout* ChatPage::buildOptions() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(style::unit);
    grid->setVerticalSpacing(style::halfUnit);
    auto* label = new QLabel(tr("S&ystem"));
    system_ = new QLineEdit;
    system_->setObjectName(QStringLiteral("systemMessage"));
    system_->setAccessibleName(tr("System message"));
    system_->setPlaceholderText(tr("None. The models are told it before all else."));
    label->setBuddy(system_);
    grid->addWidget(label, 0, 0);
    grid->addWidget(system_, 0, 1, 1, 4);
    auto* most = new QLabel(tr("&Tokens"));
    tokens_ = new QSpinBox;
    tokens_->setObjectName(QStringLiteral("chatTokens"));
    tokens_->setRange(1, 100'000);
    tokens_->setValue(512);
    tokens_->setAccessibleName(tr("Tokens of an answer at most"));
    most->setBuddy(tokens_);
    auto* heat = new QLabel(tr("Tem&perature"));
    temperature_ = new QDoubleSpinBox;
    temperature_->setObjectName(QStringLiteral("chatTemperature"));
    temperature_->setRange(0, 5);
    temperature_->setSingleStep(0.1);
    temperature_->setValue(0.8);
    temperature_->setSpecialValueText(tr("greedy"));
    temperature_->setAccessibleName(tr("Temperature, 0 is greedy"));
    heat->setBuddy(temperature_);
    template_ = new QCheckBox(tr("&Chat template"));
    template_->setObjectName(QStringLiteral("chatTemplate"));
    template_->setAccessibleName(tr("Messages in each model's chat template"));
    template_->setToolTip(tr("Off: each model continues all of the text so far, as it stands"));
    template_->setChecked(true);
    grid->addWidget(most, 1, 0);
    grid->addWidget(tokens_, 1, 1);
    grid->addWidget(heat, 1, 2);
    grid->addWidget(temperature_, 1, 3);
    grid->addWidget(template_, 1, 4);
    grid->setColumnStretch(4, 1);
    grid->setRowStretch(2, 1);
    connect(template_, &QCheckBox::toggled, this, &ChatPage::showState);
    return grid;
}

QWidget* ChatPage::buildTranscripts() {
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Conversation"));
    split->setObjectName(QStringLiteral("chatSides"));
    const QString names[2] = {tr("Conversation with the model"), tr("Conversation with the second model")};
    for (std::size_t side = 0; side < transcripts_.size(); ++side) {
        cards_[side] = new Card(tr("Model"));
        cards_[side]->setAccessibleName(names[side]);
        transcripts_[side] = new TranscriptView(names[side]);
        transcripts_[side]->setObjectName(QStringLiteral("transcript%1").arg(side));
        transcripts_[side]->setPlaceholderText(
            tr("What is said will stand here. Choose a model, write a message below and press Enter."));
        cards_[side]->body()->addWidget(transcripts_[side], 1);
        split->addWidget(cards_[side]);
    }
    share(split, 1, 1);
    cards_[1]->hide();
    return split;
}

QWidget* ChatPage::buildLine() {
    auto* card = new Card;
    card->setAccessibleName(tr("Message"));
    line_ = new QPlainTextEdit;
    line_->setObjectName(QStringLiteral("chatLine"));
    line_->setAccessibleName(tr("Message"));
    line_->setAccessibleDescription(tr("Enter sends it, Shift+Enter begins a new line"));
    line_->setPlaceholderText(tr("Write a message. Enter sends it, Shift+Enter begins a new line."));
    line_->setTabChangesFocus(true);
    line_->setFixedHeight(7 * style::unit);
    line_->installEventFilter(this);
    remark_ = new Caption({}, style::Text::small, true);
    remark_->setObjectName(QStringLiteral("chatRemark"));
    remark_->setAccessibleName(tr("How the models answer"));
    remark_->setWordWrap(true);
    card->body()->addWidget(line_);
    card->body()->addWidget(remark_);
    card->body()->addLayout(buildActions());
    return card;
}

QLayout* ChatPage::buildActions() {
    auto* actions = new WrapLayout;
    actions->setSpacing(style::unit);
    send_ = new PrimaryButton(tr("Send"));
    send_->setObjectName(QStringLiteral("send"));
    const auto button = [&](const QString& text, const QString& name, const char* objectName, auto action) {
        auto* made = new QPushButton(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setObjectName(QString::fromLatin1(objectName));
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    stop_ = button(tr("Stop"), tr("Stop the answer; what was written stays"), "stopAnswer", [this] { chat_.stop(); });
    again_ = button(tr("Again"), tr("Answer the last message again"), "answerAgain", [this] { answerAgain(); });
    edit_ = button(tr("Edit"), tr("Take the last message back and change it"), "editLast", [this] { editLast(); });
    clear_ = button(tr("Clear"), tr("Begin a new conversation"), "clearChat", [this] { clearAll(); });
    copy_ = button(tr("Copy"), tr("Copy the conversation as Markdown"), "copyChat", [this] { copyAll(); });
    save_ = button(tr("Save…"), tr("Save the conversation as JSON lines with messages"), "saveChat",
                   [this] { chooseFile(true); });
    load_ = button(tr("Load…"), tr("Load a conversation and go on with it"), "loadChat", [this] { chooseFile(false); });
    status_ = new Caption({}, style::Text::body, true);
    status_->setObjectName(QStringLiteral("chatStatus"));
    status_->setAccessibleName(tr("State of the conversation"));
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    actions->addWidget(send_);
    actions->addWidget(stop_);
    actions->addWidget(again_);
    actions->addWidget(edit_);
    actions->addWidget(status_, 1);
    for (QPushButton* last : {copy_, save_, load_, clear_}) actions->addWidget(last);
    connect(send_, &QPushButton::clicked, this, &ChatPage::send);
    return actions;
}

void ChatPage::connectChat() {
    connect(&chat_, &ChatSession::busyChanged, this, &ChatPage::showState);
    connect(&chat_, &ChatSession::statusChanged, status_, &QLabel::setText);
    connect(&chat_, &ChatSession::textArrived, this, [this](int side, const QString& text) {
        const auto place = static_cast<std::size_t>(side);
        ChatTurn& turn = turns_.turns.back();
        if (turn.replies.size() <= place) {  // it begins to answer
            turn.replies.resize(place + 1);
            transcripts_[place]->setTurns(turns_, side, models_[place]->title());
        }
        turn.replies[place].text += text;
        transcripts_[place]->appendText(text);
    });
    connect(&chat_, &ChatSession::answered, this, [this](int side, const TalkAnswer& answer) {
        const auto place = static_cast<std::size_t>(side);
        ChatTurn& turn = turns_.turns.back();
        if (turn.replies.size() <= place) {  // an answer without a text
            turn.replies.resize(place + 1);
            transcripts_[place]->setTurns(turns_, side, models_[place]->title());
        }
        turn.replies[place].facts = factsOf(answer);
        transcripts_[place]->appendFacts(turn.replies[place].facts);
    });
    connect(&chat_, &ChatSession::failed, this, [this](const QString& sentence) {
        status_->setText(tr("Failed"));
        emit problemFound(sentence);
    });
    // A message that nobody has answered can be changed and sent again.
    connect(&chat_, &ChatSession::ended, this, [this] {
        const bool unanswered = !turns_.isEmpty() && turns_.turns.back().replies.empty();
        if (unanswered && line_->toPlainText().isEmpty()) editLast();
        showState();
    });
}

int ChatPage::sides() const { return second_->isChecked() ? 2 : 1; }

QStringList ChatPage::names() const {
    QStringList all;
    for (int side = 0; side < sides(); ++side) {
        const QString title = models_[static_cast<std::size_t>(side)]->title();
        all << (title.isEmpty() ? tr("Model") : title);
    }
    return all;
}

// The open run's models first, then the recent ones. Its student talks, and its teacher beside it.
void ChatPage::offerModels() {
    std::vector<OfferedModel> models;
    QStringList first;
    if (session_.hasRun()) {
        const RunFolder& run = session_.folder();
        models = modelsOfRun(run, session_.name());
        if (const auto student = finished_student(run)) first << QString::fromStdString(student->string());
        if (run.stage_done(Stage::teacher)) first << QString::fromStdString(run.model_folder(Stage::teacher).string());
    }
    for (std::size_t side = 0; side < models_.size(); ++side) {
        models_[side]->offer(models);
        const QString wanted = first.value(static_cast<qsizetype>(side));
        if (models_[side]->path().isEmpty() && !wanted.isEmpty()) models_[side]->choose(wanted);
    }
}

void ChatPage::setModel(int side, const QString& path) {
    if (side == 1) second_->setChecked(true);
    models_[static_cast<std::size_t>(side)]->choose(path);
}

bool ChatPage::continuesText() const {
    if (!template_->isChecked()) return true;
    for (int side = 0; side < sides(); ++side)
        if (!models_[static_cast<std::size_t>(side)]->chats()) return true;
    return false;
}

void ChatPage::showTurns() {
    cards_[1]->setVisible(second_->isChecked());
    const QStringList called = names();
    for (int side = 0; side < called.size(); ++side) {
        const auto place = static_cast<std::size_t>(side);
        cards_[place]->setHeading(called[side]);
        transcripts_[place]->setTurns(turns_, side, called[side]);
    }
}

void ChatPage::showState() {
    const bool busy = chat_.busy(), any = !turns_.isEmpty();
    busy ? takeTurns(stop_, send_) : takeTurns(send_, stop_);
    for (QPushButton* button : {again_, edit_, clear_, copy_, save_}) button->setEnabled(any && !busy);
    load_->setEnabled(!busy);
    second_->setEnabled(!busy);
    models_[0]->setEnabled(!busy);
    models_[1]->setEnabled(!busy && second_->isChecked());
    const bool chosen = !models_[0]->path().isEmpty();
    remark_->setVisible(chosen && continuesText());
    remark_->setText(template_->isChecked()
                         ? tr("A model without chat template continues all of the text so far; the system message is "
                              "left out.")
                         : tr("Each model continues all of the text so far; the system message is left out."));
}

void ChatPage::send() {
    if (chat_.busy()) return;
    const QString words = line_->toPlainText().trimmed();
    if (words.isEmpty()) return line_->setFocus();
    for (int side = 0; side < sides(); ++side)
        if (models_[static_cast<std::size_t>(side)]->path().isEmpty()) {
            emit problemFound(tr("Choose a model first"));
            return;
        }
    turns_.system = system_->text().trimmed();
    turns_.say(words);
    line_->clear();
    ask();
}

void ChatPage::ask() {
    ChatQuestion question;
    question.chat = template_->isChecked();
    question.options.max_tokens = tokens_->value();
    question.options.sampler.temperature = temperature_->value();
    question.options.sampler.top_p = 0.95;  // as `bitdistill generate` has it
    question.options.sampler.seed = QRandomGenerator::global()->generate64();
    for (int side = 0; side < sides(); ++side) {
        const ModelChoice& model = *models_[static_cast<std::size_t>(side)];
        question.sides.push_back({model.path().toStdString(), model.title(), turns_.messages(side), turns_.text(side)});
    }
    showTurns();
    chat_.ask(question);
    line_->setFocus();
}

void ChatPage::answerAgain() {
    if (chat_.busy() || turns_.isEmpty()) return;
    turns_.system = system_->text().trimmed();
    turns_.turns.back().replies.clear();
    ask();
}

void ChatPage::editLast() {
    if (chat_.busy() || turns_.isEmpty()) return;
    line_->setPlainText(turns_.turns.back().said);
    line_->moveCursor(QTextCursor::End);
    turns_.turns.pop_back();
    showTurns();
    showState();
    line_->setFocus();
}

void ChatPage::clearAll() {
    if (chat_.busy()) return;
    turns_ = {};
    status_->clear();
    showTurns();
    showState();
    line_->setFocus();
}

void ChatPage::copyAll() {
    QGuiApplication::clipboard()->setText(turns_.toMarkdown(names()));
    status_->setText(tr("Copied"));
}

void ChatPage::chooseFile(bool save) {
    const QString kinds = tr("Conversations (*.jsonl)"), last = lastFolder(ChosenKind::data);
    auto* dialog = new QFileDialog(this, save ? tr("Save the conversation") : tr("Load a conversation"),
                                   last.isEmpty() ? settings_.runsDirectory() : last, kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString& file) {
        rememberFolder(ChosenKind::data, file);
        save ? saveTo(file) : loadFrom(file);
    });
    dialog->open();
}

void ChatPage::saveTo(const QString& file) {
    try {
        write_conversations(file.toStdString(), turns_.saved(names()));
        emit noteworthy(tr("Written: %1").arg(file), file);
    } catch (const std::exception& error) {
        emit problemFound(spokenError(error));
    }
}

void ChatPage::loadFrom(const QString& file) {
    if (chat_.busy()) return;
    try {
        QString unanswered;
        const std::string path = file.toStdString();
        turns_ = ChatTurns::from(read_conversations(path), unanswered, path);
        system_->setText(turns_.system);
        line_->setPlainText(unanswered);
        const bool two =
            std::ranges::any_of(turns_.turns, [](const ChatTurn& turn) { return turn.replies.size() > 1; });
        if (two) second_->setChecked(true);
        status_->clear();
        showTurns();
        showState();
    } catch (const std::exception& error) {
        emit problemFound(spokenError(error));
    }
}

bool ChatPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

std::vector<Command> ChatPage::commands() {
    return {
        {tr("Send the message"), {}, {}, [this] { send(); }},
        {tr("Stop the answer"), {}, {}, [this] { chat_.stop(); }},
        {tr("Answer the last message again"), {}, {}, [this] { answerAgain(); }},
        {tr("Begin a new conversation"), {}, {}, [this] { clearAll(); }},
        {tr("Copy the conversation as Markdown"), {}, {}, [this] { copyAll(); }},
        {tr("Save the conversation as JSON lines with messages"), {}, {}, [this] { chooseFile(true); }},
        {tr("Load a conversation and go on with it"), {}, {}, [this] { chooseFile(false); }},
    };
}

}  // namespace bitdistill
