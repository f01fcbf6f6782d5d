// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/param_form.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <map>
#include <optional>
#include <set>

#include "engine/base/error.h"
#include "engine/run/presets.h"
#include "widgets/fitting_scroll.h"
#include "widgets/param_field.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

// A card around the fields of a group.
class Card : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        style::paintCard(painter, rect(), palette());
    }
};

}  // namespace

struct ParamForm::Private {
    explicit Private(ParamForm* owner) : q(owner) {}
    ParamForm* q;
    RunParams params, baseline, plain;  // plain: the baseline without its preset
    QString baselineName, search;
    std::string asked;  // a field that focusField() was asked for: shown even if the recipe does not use it
    bool showAll = false, readOnly = false;
    int edited = -1;

    struct Section {
        Group group;
        Card* card;
        QLabel* title;
        QToolButton* more;
        std::vector<ParamField*> fields;
        bool open = false;
    };
    std::vector<Section> sections;
    std::map<std::string, ParamField*> fields;
    std::map<std::string, QString> invalid;  // text in a field that is no value
    std::vector<Problem> problems;
    std::set<std::string> touched;  // fields that the user has changed
    bool insisting = false;

    QLineEdit* searchEdit = nullptr;
    QLabel *editedLabel = nullptr, *general = nullptr, *nothing = nullptr;
    QPushButton* revertAllButton = nullptr;
    QToolButton* allButton = nullptr;
    QScrollArea* scroll = nullptr;

    void build();
    void buildHeader(QVBoxLayout* column);
    void buildGeneral(QVBoxLayout* column);
    void buildSections(QVBoxLayout* column);
    QWidget* buildSection(Group group, QWidget* page);
    void edit(ParamField* field);
    void showProblems();
    void showFields();
    void countEdited();
    void restyle();
    QString text(const RunParams& from, const Param& param) const {
        return QString::fromStdString(get_text(from, param));
    }
};

ParamForm::ParamForm(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>(this)) {
    setAccessibleName(tr("Recipe"));
    setAccessibleDescription(tr("The parameters of a run, in groups"));
    d_->build();
    setParams(RunParams());
}

ParamForm::~ParamForm() = default;

void ParamForm::Private::build() {
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    buildHeader(column);
    buildGeneral(column);
    buildSections(column);
    QObject::connect(searchEdit, &QLineEdit::textChanged, q, &ParamForm::setSearch);
    QObject::connect(allButton, &QToolButton::toggled, q, &ParamForm::setShowAll);
    QObject::connect(revertAllButton, &QPushButton::clicked, q, &ParamForm::revertAll);
    q->setFocusProxy(searchEdit);
    restyle();
}

// Search, how many are edited, revert, show all.
void ParamForm::Private::buildHeader(QVBoxLayout* column) {
    auto* top = new QHBoxLayout;
    top->setSpacing(style::unit);
    searchEdit = new QLineEdit(q);
    searchEdit->setPlaceholderText(ParamForm::tr("Search parameters"));
    searchEdit->setClearButtonEnabled(true);
    searchEdit->setAccessibleName(ParamForm::tr("Search parameters"));
    searchEdit->setAccessibleDescription(
        ParamForm::tr("Shows the parameters whose name, help or choices contain these words"));
    searchEdit->addAction(QIcon(), QLineEdit::LeadingPosition);
    top->addWidget(searchEdit, 1);
    editedLabel = new QLabel(q);
    top->addWidget(editedLabel);
    revertAllButton = new QPushButton(ParamForm::tr("Revert all"), q);
    revertAllButton->setAccessibleName(revertAllButton->text());
    top->addWidget(revertAllButton);
    allButton = new QToolButton(q);
    allButton->setText(ParamForm::tr("Show all"));
    allButton->setCheckable(true);
    allButton->setAccessibleName(ParamForm::tr("Show all parameters"));
    allButton->setAccessibleDescription(ParamForm::tr("Unfolds every group"));
    allButton->setToolTip(allButton->accessibleDescription());
    top->addWidget(allButton);
    column->addLayout(top);
}

// What is wrong with the recipe as a whole.
void ParamForm::Private::buildGeneral(QVBoxLayout* column) {
    general = new QLabel(q);
    general->setWordWrap(true);
    general->setTextFormat(Qt::PlainText);
    general->setAccessibleName(ParamForm::tr("Problems of the whole recipe"));
    general->setVisible(false);
    column->addWidget(general);
}

// The groups, one card each, in a column that scrolls.
void ParamForm::Private::buildSections(QVBoxLayout* column) {
    scroll = new ColumnScroll(q);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(ParamForm::tr("Parameters"));
    auto* page = new QWidget;
    scroll->viewport()->setAutoFillBackground(false);
    auto* list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, style::halfUnit, 0);
    list->setSpacing(style::unit + style::halfUnit);
    for (const Param& param : parameters())  // groups in the order of the table
        if (sections.empty() || sections.back().group != param.group) list->addWidget(buildSection(param.group, page));
    nothing = new QLabel(ParamForm::tr("No parameter contains these words."), page);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setVisible(false);
    list->addWidget(nothing);
    list->addStretch(1);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);  // setWidget() turns it on; the cards stand on the page's own ground
    column->addWidget(scroll, 1);
}

QWidget* ParamForm::Private::buildSection(Group group, QWidget* page) {
    Section section{group, new Card(page), nullptr, nullptr, {}, false};
    auto* box = new QVBoxLayout(section.card);
    box->setContentsMargins(style::unit, style::unit, style::unit, style::unit);
    box->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(style::halfUnit, 0, 0, style::halfUnit);
    const QString name = QCoreApplication::translate("RunParams", to_string(group));
    section.title = new QLabel(name, section.card);
    head->addWidget(section.title);
    head->addStretch(1);
    section.more = new QToolButton(section.card);
    section.more->setAutoRaise(true);
    section.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.more->setArrowType(Qt::RightArrow);
    section.more->setAccessibleName(ParamForm::tr("More parameters: %1").arg(name));
    head->addWidget(section.more);
    box->addLayout(head);
    // Basics first, so that unfolding does not tear them apart.
    for (const bool basic : {true, false})
        for (const Param& param : parameters()) {
            if (param.group != group || param.basic != basic) continue;
            auto* field = new ParamField(param, section.card);
            box->addWidget(field);
            section.fields.push_back(field);
            fields[param.name] = field;
            QObject::connect(field, &ParamField::changed, q, [this, field] { edit(field); });
            QObject::connect(field, &ParamField::reverted, q,
                             [this, field] { q->revert(QString::fromLatin1(field->param().name)); });
            QObject::connect(field, &ParamField::helpRequested, q,
                             [this, field] { emit q->helpRequested(QString::fromLatin1(field->param().name)); });
        }
    const std::size_t at = sections.size();
    QObject::connect(section.more, &QToolButton::clicked, q, [this, at] {
        sections[at].open = !sections[at].open;
        showFields();
    });
    sections.push_back(std::move(section));
    return sections.back().card;
}

void ParamForm::Private::edit(ParamField* field) {
    const Param& param = field->param();
    invalid.erase(param.name);
    touched.insert(param.name);
    bool valid = true;
    try {
        set_text(params, param, field->value().toStdString());
    } catch (const Error& error) {
        valid = false;
        invalid[param.name] = spoken(error.problem());
    }
    // What an earlier check said about this field is old news; the next check comes with paramsChanged().
    std::erase_if(problems, [&](const Problem& problem) { return problem.param == param.name; });
    countEdited();
    showProblems();
    if (valid)
        emit q->paramsChanged();
    else
        emit q->textBecameWrong();
}

void ParamForm::Private::showProblems() {
    QStringList whole;
    bool fatal = false;
    for (auto& [name, field] : fields) {
        QStringList texts;
        ParamField::Trouble trouble = ParamField::Trouble::none;
        if (const auto bad = invalid.find(name); bad != invalid.end()) {
            texts << bad->second;
            trouble = ParamField::Trouble::red;
        }
        for (const Problem& problem : problems) {
            if (problem.param != name) continue;
            const QString text = spoken(problem.text);
            if (trouble == ParamField::Trouble::none && q->isAwaited(problem)) {
                // "is empty: choose the folder": what to do is what counts here.
                if (!problem.fatal) continue;
                static const QRegularExpression colon(QStringLiteral("[:：]"));  // the full-width one is Chinese
                texts << ParamForm::tr("Needed: %1").arg(text.mid(text.indexOf(colon) + 1).trimmed());
                trouble = ParamField::Trouble::needed;
                continue;
            }
            texts << text;
            if (problem.fatal)
                trouble = ParamField::Trouble::red;
            else if (trouble == ParamField::Trouble::none)
                trouble = ParamField::Trouble::amber;
        }
        field->setProblem(texts.join(QLatin1Char('\n')), trouble);
    }
    for (const Problem& problem : problems)
        if (problem.param.empty() || !fields.contains(problem.param)) {
            whole << spoken(problem.text);
            fatal |= problem.fatal;
        }
    general->setText(whole.join(QLatin1Char('\n')));
    general->setVisible(!whole.isEmpty());
    general->setProperty("fatal", fatal);
    showFields();
    restyle();
}

// A folded field is shown all the same while it is wrong or edited: what matters is never hidden. A field that the
// recipe does not use is hidden, unless one looks for it; then it says why it is not used.
void ParamForm::Private::showFields() {
    bool any = false;
    for (Section& section : sections) {
        int shown = 0, folded = 0;
        for (ParamField* field : section.fields) {
            const Param& param = field->param();
            const std::optional<NotUsed> unused = not_used(params, param);
            field->setUnused(unused);
            const bool wanted = field->trouble() != ParamField::Trouble::none || field->edited() || param.name == asked;
            bool visible;
            if (!search.isEmpty()) {
                visible = field->matches(search);
            } else {
                visible = wanted || showAll || (!unused && (param.basic || section.open));
                if (!param.basic && !wanted && !unused) ++folded;
            }
            field->setVisible(visible);
            shown += visible;
        }
        const bool open = section.open || showAll;
        section.more->setVisible(search.isEmpty() && !showAll && folded > 0);
        section.more->setText(open ? ParamForm::tr("Fewer") : ParamForm::tr("%n more", nullptr, folded));
        section.more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        section.more->setAccessibleDescription(open ? ParamForm::tr("Folds the group")
                                                    : ParamForm::tr("Unfolds %n more parameters", nullptr, folded));
        section.card->setVisible(shown > 0 || (search.isEmpty() && folded > 0));
        any |= shown > 0;
    }
    nothing->setVisible(!any);
}

void ParamForm::Private::countEdited() {
    int count = 0;
    for (auto& [name, field] : fields) {
        const bool differs = field->value() != text(baseline, field->param()) &&
                             (invalid.contains(name) || text(params, field->param()) != text(baseline, field->param()));
        field->setEdited(differs);
        const bool preset = !differs && text(baseline, field->param()) != text(plain, field->param());
        field->setPreset(preset ? baselineName : QString());
        count += differs;
    }
    editedLabel->setText(count == 0 ? (baselineName.isEmpty() ? ParamForm::tr("all defaults") : baselineName)
                                    : ParamForm::tr("%n edited", nullptr, count));
    revertAllButton->setEnabled(count > 0 && !readOnly);
    const QString to = baselineName.isEmpty() ? ParamForm::tr("the defaults") : baselineName;
    revertAllButton->setAccessibleDescription(ParamForm::tr("Sets every parameter back to %1").arg(to));
    revertAllButton->setToolTip(revertAllButton->accessibleDescription());
    edited = count;
}

void ParamForm::Private::restyle() {
    const QPalette p = q->palette();
    for (Section& section : sections) section.title->setFont(style::font(style::Text::body, q->font(), true));
    editedLabel->setFont(style::font(style::Text::small, q->font()));
    QPalette muted = p;
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, p));
    editedLabel->setPalette(muted);
    nothing->setPalette(muted);
    QPalette red = p;
    red.setColor(QPalette::WindowText,
                 style::ink(general->property("fatal").toBool() ? style::Role::bad : style::Role::caution, p));
    general->setPalette(red);
    if (!searchEdit->actions().isEmpty())
        searchEdit->actions().constFirst()->setIcon(style::icon(style::Mark::search, p, style::Role::muted));
}

void ParamForm::setParams(const RunParams& params) {
    d_->params = params;
    d_->invalid.clear();
    d_->problems.clear();
    d_->touched.clear();
    d_->insisting = false;
    for (auto& [name, field] : d_->fields) {
        field->setValue(d_->text(params, field->param()));
        field->setBaseline(d_->text(d_->baseline, field->param()), d_->baselineName);
    }
    d_->countEdited();
    d_->showProblems();
}

const RunParams& ParamForm::params() const { return d_->params; }

void ParamForm::setBaseline(const RunParams& params, const QString& name) {
    d_->baseline = params;
    d_->plain = with_preset({"", "", "", RunParams()}, params);
    d_->baselineName = name;
    for (auto& [key, field] : d_->fields) field->setBaseline(d_->text(params, field->param()), name);
    d_->countEdited();
    d_->showFields();
}

int ParamForm::editedCount() const { return d_->edited; }

void ParamForm::setProblems(const std::vector<Problem>& problems) {
    d_->problems = problems;
    d_->showProblems();
}

bool ParamForm::isAwaited(const Problem& problem) const {
    const auto untouched = [this](const std::string& name) {
        const auto found = d_->fields.find(name);
        return found != d_->fields.end() && !d_->touched.contains(name) && found->second->value().isEmpty();
    };
    return !d_->insisting && untouched(problem.param) &&
           (problem.fatal || std::any_of(d_->problems.begin(), d_->problems.end(),
                                         [&](const Problem& other) { return other.fatal && untouched(other.param); }));
}

void ParamForm::insist() {
    d_->insisting = true;
    d_->showProblems();
}

QStringList ParamForm::wrongTexts() const {
    QStringList texts;
    for (const auto& [name, problem] : d_->invalid)
        if (const Param* param = find_parameter(name))
            texts << QCoreApplication::translate("RunParams", param->label) + QLatin1Char(' ') + problem;
    return texts;
}

bool ParamForm::hasFatalProblems() const {
    return !d_->invalid.empty() ||
           std::any_of(d_->problems.begin(), d_->problems.end(), [](const Problem& p) { return p.fatal; });
}

void ParamForm::setReadOnly(bool readOnly) {
    d_->readOnly = readOnly;
    for (auto& [name, field] : d_->fields) field->setReadOnly(readOnly);
    d_->countEdited();
}

void ParamForm::setSearch(const QString& text) {
    if (d_->searchEdit->text() != text) {
        d_->searchEdit->setText(text);
        return;
    }
    d_->search = text.trimmed();
    d_->showFields();
    d_->scroll->verticalScrollBar()->setValue(0);
}

void ParamForm::setShowAll(bool all) {
    d_->allButton->setChecked(all);
    d_->showAll = all;
    d_->showFields();
}

QWidget* ParamForm::field(const QString& name) const {
    const auto found = d_->fields.find(name.toStdString());
    return found == d_->fields.end() ? nullptr : found->second->editor();
}

QString ParamForm::problemText(const QString& name) const {
    const auto found = d_->fields.find(name.toStdString());
    return found == d_->fields.end() ? QString() : found->second->problem();
}

bool ParamForm::isEdited(const QString& name) const {
    const auto found = d_->fields.find(name.toStdString());
    return found != d_->fields.end() && found->second->edited();
}

bool ParamForm::isFieldShown(const QString& name) const {
    const auto found = d_->fields.find(name.toStdString());
    return found != d_->fields.end() && !found->second->isHidden() && !found->second->parentWidget()->isHidden();
}

QString ParamForm::unusedReason(const QString& name) const {
    const auto found = d_->fields.find(name.toStdString());
    return found == d_->fields.end() ? QString() : found->second->unused();
}

void ParamForm::revert(const QString& name) {
    const auto found = d_->fields.find(name.toStdString());
    if (found == d_->fields.end()) return;
    found->second->setValue(d_->text(d_->baseline, found->second->param()));
    d_->edit(found->second);
    d_->touched.erase(found->first);
}

void ParamForm::revertAll() {
    const RunParams target = d_->baseline;
    setParams(target);
    emit paramsChanged();
}

void ParamForm::focusField(const QString& name) {
    const auto found = d_->fields.find(name.toStdString());
    if (found == d_->fields.end()) return;
    if (!d_->search.isEmpty()) d_->searchEdit->clear();
    for (auto& section : d_->sections)
        if (section.group == found->second->param().group && found->second->isHidden()) section.open = true;
    d_->asked = found->first;
    d_->showFields();
    ParamField* field = found->second;
    field->editor()->setFocus(Qt::OtherFocusReason);
    // After the layout has made room for what was just unfolded.
    QTimer::singleShot(0, field, [this, field] { d_->scroll->ensureWidgetVisible(field, 0, 8 * style::unit); });
}

void ParamForm::focusFirstProblem() {
    for (const auto& section : d_->sections)
        for (const ParamField* field : section.fields)
            if (field->trouble() == ParamField::Trouble::red)
                return focusField(QString::fromLatin1(field->param().name));
}

void ParamForm::focusSearch() {
    d_->searchEdit->setFocus(Qt::ShortcutFocusReason);
    d_->searchEdit->selectAll();
}

void ParamForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && d_ && d_->general)
        d_->restyle();
}

}  // namespace bitdistill
