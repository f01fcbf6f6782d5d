// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/model_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/empty_state.h"
#include "widgets/models/tensor_tree.h"
#include "widgets/plot_style.h"
#include "widgets/size_bar.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

SizeBar::Sizes sizesOf(const ModelSize& size, bool ternary) {
    return {static_cast<double>(size.body), static_cast<double>(size.embedding_and_head),
            static_cast<double>(size.norms), ternary};
}

QString factsOf(const Inspection& inspection) {
    const bool ternary = inspection.config && inspection.config->ternary;
    QStringList facts;
    if (inspection.config) {
        const QString architecture = QString::fromLatin1(to_string(inspection.config->architecture));
        facts << (ternary ? ModelCard::tr("%1, 1.58-bit student").arg(architecture) : architecture);
        if (const std::string member = member_text(*inspection.config); !member.empty())
            facts << QString::fromStdString(member);
    }
    const auto parameters = static_cast<double>(inspection.parameters);
    QString words = ModelCard::tr("%1 parameters").arg(style::compact(parameters));
    if (inspection.parameters > 0)
        words += ModelCard::tr(", %1 of them %2")
                     .arg(style::percent(static_cast<double>(inspection.ternary_parameters) / parameters, 0),
                          ternary ? ModelCard::tr("ternary") : ModelCard::tr("become ternary"));
    facts << words;
    if (inspection.file_bytes > 0)
        facts << ModelCard::tr("%1 in the file").arg(style::bytes(static_cast<double>(inspection.file_bytes)));
    if (inspection.memory.total() > 0)
        facts << ModelCard::tr("%1 in memory").arg(style::bytes(static_cast<double>(inspection.memory.total())));
    if (inspection.config) {
        const ModelConfig& config = *inspection.config;
        facts << ModelCard::tr("%1 layers").arg(style::integer(config.layers))
              << ModelCard::tr("hidden %1").arg(style::integer(config.hidden_size))
              << ModelCard::tr("%1 heads").arg(style::integer(config.heads))
              << ModelCard::tr("%1 key/value heads").arg(style::integer(config.kv_heads))
              << ModelCard::tr("vocabulary %1").arg(style::integer(config.vocab_size))
              << (config.tie_embeddings ? ModelCard::tr("tied head") : ModelCard::tr("own head"));
    }
    return facts.join(QStringLiteral("  ·  "));
}

}  // namespace

struct ModelCard::Private {
    QLabel *title = nullptr, *path = nullptr, *facts = nullptr, *problems = nullptr, *shown = nullptr, *ratio = nullptr,
           *ratioText = nullptr;
    SizeBar *teacher = nullptr, *student = nullptr;
    QWidget* sizes = nullptr;
    QLineEdit* search = nullptr;
    TensorTree* view = nullptr;
    QString summary;
    bool error = false;
    EmptyState empty;  // while no model is open

    void showHeading(bool visible) const {
        for (QLabel* label : {title, path, facts}) label->setVisible(visible);
    }
};

ModelCard::ModelCard(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    setAccessibleName(tr("Model"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    d_->title = new QLabel(this);
    d_->path = new QLabel(this);
    d_->path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d_->path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    d_->facts = new QLabel(this);
    d_->facts->setWordWrap(true);
    d_->problems = new QLabel(this);
    d_->problems->setWordWrap(true);
    for (QLabel* label : {d_->title, d_->path, d_->facts, d_->problems}) label->setTextFormat(Qt::PlainText);
    d_->problems->setAccessibleName(tr("Problems of the model"));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(style::halfUnit / 2);
    for (QLabel* label : {d_->title, d_->path, d_->facts, d_->problems}) heading->addWidget(label);
    column->addLayout(heading);

    d_->sizes = new QWidget(this);
    auto* row = new QHBoxLayout(d_->sizes);
    row->setContentsMargins(0, style::halfUnit, 0, style::halfUnit);
    row->setSpacing(3 * style::unit);
    auto* number = new QVBoxLayout;
    number->setSpacing(0);
    d_->ratio = new QLabel(this);
    d_->ratio->setAccessibleName(tr("Size ratio"));
    d_->ratioText = new QLabel(tr("smaller as a 1.58-bit student"), this);
    number->addStretch(1);
    number->addWidget(d_->ratio);
    number->addWidget(d_->ratioText);
    number->addStretch(1);
    row->addLayout(number);
    d_->teacher = new SizeBar(this);
    d_->student = new SizeBar(this);
    row->addWidget(d_->teacher, 1);
    row->addWidget(d_->student, 1);
    column->addWidget(d_->sizes);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(style::unit);
    d_->search = new QLineEdit(this);
    d_->search->setPlaceholderText(tr("Filter tensors: name, type, ternary"));
    d_->search->setClearButtonEnabled(true);
    d_->search->setAccessibleName(tr("Filter tensors"));
    d_->search->setAccessibleDescription(tr("Shows the tensors whose name, type or shape contain these words"));
    d_->shown = new QLabel(this);
    tools->addWidget(d_->search, 1);
    tools->addWidget(d_->shown);
    column->addLayout(tools);
    d_->view = new TensorTree(this);
    column->addWidget(d_->view, 1);
    column->addStretch(0);  // without tensors the words stay together at the top
    setFocusProxy(d_->search);
    connect(d_->search, &QLineEdit::textChanged, this, &ModelCard::setTensorFilter);
    clear();
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
}

ModelCard::~ModelCard() = default;

void ModelCard::setInspection(const Inspection& inspection) {
    d_->error = false;
    d_->showHeading(true);
    const bool ternary = inspection.config && inspection.config->ternary;
    const QString path = QString::fromStdString(inspection.path.string());
    const QString name = path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    d_->title->setText(name.isEmpty() ? tr("Model") : name);
    d_->path->setText(path);
    d_->path->setToolTip(path);
    d_->facts->setText(factsOf(inspection));

    QStringList problems;
    for (const std::string& problem : inspection.problems) problems << spoken(problem);
    for (const std::string& note : inspection.notes) problems << spoken(note);
    d_->problems->setText(
        problems.mid(0, 6).join(QLatin1Char('\n')) +
        (problems.size() > 6 ? QLatin1Char('\n') + tr("and %1 more").arg(problems.size() - 6) : QString()));
    d_->problems->setVisible(!problems.isEmpty());

    const SizeBar::Sizes teacher = sizesOf(inspection.teacher, false),
                         student = sizesOf(ternary ? inspection.memory : inspection.student, true);
    const bool known = teacher.total() > 0 && student.total() > 0;
    d_->sizes->setVisible(known);
    d_->teacher->setSizes(ternary ? tr("The same shape in FP16") : tr("In FP16"), teacher);
    d_->student->setSizes(ternary ? tr("Packed") : tr("As a 1.58-bit student"), student);
    d_->teacher->setScale(std::max(teacher.total(), student.total()));
    d_->student->setScale(std::max(teacher.total(), student.total()));
    if (known) d_->ratio->setText(style::multiple(teacher.total() / student.total()));
    d_->ratio->setAccessibleDescription(d_->ratio->text() + QLatin1Char(' ') + d_->ratioText->text());

    d_->view->setTensors(inspection.tensors);
    d_->view->setVisible(true);
    d_->search->setVisible(true);
    d_->summary = d_->title->text() + QStringLiteral(": ") + d_->facts->text() +
                  (known ? QStringLiteral(". ") + tr("%1 in FP16, %2 as a 1.58-bit student.")
                                                      .arg(style::bytes(teacher.total()), style::bytes(student.total()))
                         : QString());
    setTensorFilter(d_->search->text());
    setAccessibleDescription(d_->summary);
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
}

void ModelCard::setError(const QString& text) {
    clear();
    d_->error = true;
    d_->showHeading(true);
    d_->title->setText(tr("This model could not be opened"));
    d_->problems->setText(text);
    d_->problems->setVisible(true);
    d_->facts->clear();
    d_->summary = d_->title->text() + QStringLiteral(": ") + text;
    setAccessibleDescription(d_->summary);
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
}

void ModelCard::clear() {
    d_->error = false;
    d_->empty = {tr("The tensors of a model and what they become appear here"),
                 tr("Open a model folder, a .gguf or a .safetensors file.")};
    d_->showHeading(false);
    d_->problems->setVisible(false);
    d_->sizes->setVisible(false);
    d_->view->setVisible(false);
    d_->search->setVisible(false);
    d_->shown->clear();
    d_->view->setTensors({});
    d_->summary = d_->empty.sentence();
    setAccessibleDescription(d_->summary);
}

void ModelCard::paintEvent(QPaintEvent*) {
    if (!d_->title->isHidden()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEmptyState(painter, rect(), d_->empty, font(), palette());
}

void ModelCard::setTensorFilter(const QString& text) {
    if (d_->search->text() != text) {
        d_->search->setText(text);
        return;
    }
    d_->view->setFilter(text);
    d_->shown->setText(
        text.isEmpty() ? tr("%1 tensors").arg(style::integer(tensorCount()))
                       : tr("%1 of %2 tensors").arg(style::integer(shownTensorCount()), style::integer(tensorCount())));
}

int ModelCard::tensorCount() const { return d_->view->tensorCount(); }
int ModelCard::shownTensorCount() const { return d_->view->shownCount(); }
QString ModelCard::summary() const { return d_->summary; }
TensorTree* ModelCard::view() const { return d_->view; }

void ModelCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    if (!d_ || !d_->view) return;
    const QPalette p = palette();
    const auto colored = [&](QLabel* label, const QColor& color) {
        QPalette own = p;
        own.setColor(QPalette::WindowText, color);
        label->setPalette(own);
    };
    d_->title->setFont(style::font(style::Text::body, font(), true));
    for (QLabel* label : {d_->path, d_->facts, d_->shown, d_->ratioText}) {
        label->setFont(style::font(style::Text::small, font()));
        colored(label, style::color(style::Role::muted, p));
    }
    d_->problems->setFont(style::font(style::Text::small, font()));
    colored(d_->problems, style::ink(d_->error ? style::Role::bad : style::Role::caution, p));
    d_->ratio->setFont(style::font(style::Text::large, font(), true));
    colored(d_->ratio, style::color(style::Role::text, p));
}

}  // namespace bitdistill
