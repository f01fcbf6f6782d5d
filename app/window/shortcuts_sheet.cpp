// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts_sheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "widgets/fitting_scroll.h"

namespace bitdistill {

ShortcutsSheet::ShortcutsSheet(const std::vector<std::pair<QString, std::vector<Shortcut>>>& groups, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutsSheet"));
    setWindowTitle(tr("Keyboard"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout* column = makeScrollingColumn(this);
    auto* cards = new QGridLayout;
    cards->setSpacing(style::unit);
    int place = 0;
    for (const auto& [title, shortcuts] : groups) {
        auto* card = new Card(title);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(3 * style::unit);
        grid->setVerticalSpacing(style::halfUnit);
        int line = 0;
        for (const Shortcut& shortcut : shortcuts) {
            grid->addWidget(new Caption(shortcut.keys, style::Text::body, false, true), line, 0,
                            Qt::AlignLeft | Qt::AlignTop);
            grid->addWidget(new Caption(shortcut.meaning), line, 1);
            ++line;
        }
        grid->setColumnStretch(1, 1);
        card->body()->addLayout(grid);
        card->body()->addStretch(1);
        cards->addWidget(card, place / 2, place % 2);
        ++place;
    }
    column->addLayout(cards);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout()->addWidget(buttons);
}

}  // namespace bitdistill
