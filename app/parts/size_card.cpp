// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/size_card.h"

#include <QVBoxLayout>

#include "widgets/plot_style.h"
#include "widgets/size_bar.h"

namespace bitdistill {

SizeCard::SizeCard(QWidget* parent) : Card(tr("Memory, stated in parts"), parent) {
    teacher_ = new SizeBar;
    student_ = new SizeBar;
    remark_ = new Caption({}, style::Text::small, true);
    remark_->setWordWrap(true);
    remark_->setAccessibleName(tr("Sizes of teacher and student"));
    body()->addWidget(teacher_);
    body()->addWidget(student_);
    body()->addWidget(remark_);
    body()->addStretch(1);
}

void SizeCard::setSizes(const StatedSizes& sizes) {
    sizes_ = sizes;
    teacher_->setVisible(sizes.known);
    student_->setVisible(sizes.known);
    if (!sizes.known) {
        remark_->setText(
            tr("Bytes of the ternary body, of embedding and head, and of the norms: for the teacher and for the "
               "student."));
        return;
    }
    const double from = static_cast<double>(sizes.teacher.total());
    const auto bar = [from](SizeBar* widget, const QString& name, const ModelSize& size, bool ternary) {
        widget->setSizes(name, {static_cast<double>(size.body), static_cast<double>(size.embedding_and_head),
                                static_cast<double>(size.norms), ternary});
        widget->setScale(from);  // both on the teacher's scale: the lengths can be compared
    };
    bar(teacher_, tr("Teacher, 16 bits"), sizes.teacher, false);
    bar(student_, tr("Student, 1.58 bits"), sizes.student, true);
    remark_->setText(
        sizes.embedding.isEmpty()
            ? tr("Only the projections become ternary, at 2 bits a weight.")
            : tr("Only the projections become ternary, at 2 bits a weight; the embedding is kept in %1 and decides "
                 "the total of a small model.")
                  .arg(sizes.embedding));
}

ReportTable SizeCard::table() const {
    ReportTable table{
        tr("Memory, stated in parts"),
        {tr("Model"), tr("Body"), tr("Embedding and head"), tr("Norms and scales"), tr("Total"), tr("In the file")},
        {},
        remark_->text()};
    const auto add = [&](const QString& name, const ModelSize& size, std::uint64_t file) {
        QStringList row{name};
        for (const auto bytes : {size.body, size.embedding_and_head, size.norms, size.total()})
            row << style::bytes(static_cast<double>(bytes));
        row << (file > 0 ? style::bytes(static_cast<double>(file)) : QStringLiteral("–"));
        table.rows.push_back(row);
    };
    add(tr("Teacher, 16 bits"), sizes_.teacher, sizes_.teacherFile);
    add(tr("Student, 1.58 bits"), sizes_.student, sizes_.studentFile);
    return table;
}

void SizeCard::setRemarkVisible(bool visible) { remark_->setVisible(visible); }

}  // namespace bitdistill
