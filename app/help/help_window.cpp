// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_window.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/fitting_scroll.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr int listWidth = 26, windowWidth = 118, windowHeight = 84;  // in grid units

// Tables stand apart and have lines; code has a ground of its own, so that an equation is seen from afar.
void dress(QTextDocument* document, const QPalette& palette) {
    for (QTextFrame* frame : document->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(style::halfUnit);
        format.setCellSpacing(0);
        format.setBorder(style::hairline);
        format.setBorderCollapse(true);
        format.setBorderBrush(style::color(style::Role::faint, palette));
        format.setBottomMargin(style::unit);
        table->setFormat(format);
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.nonBreakableLines()) continue;
        format.setBackground(style::color(style::Role::panel, palette));
        QTextCursor(block).setBlockFormat(format);
    }
}

}  // namespace

HelpWindow::HelpWindow(HelpPages pages, QWidget* parent) : QWidget(parent, Qt::Window), pages_(std::move(pages)) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    setAccessibleName(tr("Help"));
    build();
    resizeOnScreen(this, QSize(windowWidth * style::unit, windowHeight * style::unit));
    fillList();
}

void HelpWindow::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::unit, style::unit, style::unit, style::unit);
    column->setSpacing(style::unit);
    auto* top = new QHBoxLayout;
    const auto button = [&](Qt::ArrowType arrow, const QString& name, auto slot) {
        auto* made = new QToolButton(this);
        made->setArrowType(arrow);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, slot);
        top->addWidget(made);
        return made;
    };
    back_ = button(Qt::LeftArrow, tr("Back (Alt+Left)"), &HelpWindow::back);
    forward_ = button(Qt::RightArrow, tr("Forward (Alt+Right)"), &HelpWindow::forward);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setPlaceholderText(tr("Search the help"));
    search_->setAccessibleName(tr("Search the help"));
    search_->setClearButtonEnabled(true);
    top->addWidget(search_, 1);
    column->addLayout(top);

    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setAccessibleName(tr("Pages and text"));
    list_ = new QListWidget(parts);
    list_->setObjectName(QStringLiteral("helpList"));
    list_->setAccessibleName(tr("Pages of the help"));
    list_->setTextElideMode(Qt::ElideRight);
    text_ = new QTextBrowser(parts);
    text_->setObjectName(QStringLiteral("helpText"));
    text_->setAccessibleName(tr("Text of the help"));
    text_->setOpenLinks(false);
    text_->setSearchPaths({pages_.folder()});
    text_->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    text_->document()->setDocumentMargin(2 * style::unit);
    text_->viewport()->installEventFilter(this);
    parts->addWidget(list_);
    parts->addWidget(text_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({listWidth * style::unit, (windowWidth - listWidth) * style::unit});
    column->addWidget(parts, 1);

    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    const auto chosen = [this] {
        const int row = list_->currentRow();
        if (row >= 0 && static_cast<std::size_t>(row) < listed_.size()) go(listed_[static_cast<std::size_t>(row)]);
    };
    connect(list_, &QListWidget::itemClicked, this, chosen);
    connect(list_, &QListWidget::itemActivated, this, chosen);
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    const auto on = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence::Find, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    on(QKeySequence(QStringLiteral("Alt+Left")), [this] { back(); });
    on(QKeySequence(QStringLiteral("Alt+Right")), [this] { forward(); });
}

// Every page, or the passages that have what is searched for.
void HelpWindow::fillList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    listed_.clear();
    const QString words = search_->text().trimmed();
    if (words.isEmpty()) {
        for (const HelpPage& page : pages_.pages()) listed_.push_back({page.name, {}});
    } else {
        listed_ = pages_.search(words);
    }
    for (const HelpPlace& place : listed_) {
        const QString title = pages_.titleOf(place.page);
        list_->addItem(place.heading.isEmpty() ? title : title + QStringLiteral(" › ") + place.heading);
        list_->item(list_->count() - 1)->setToolTip(list_->item(list_->count() - 1)->text());
    }
    if (listed_.empty()) {
        list_->addItem(tr("No passage has these words."));
        list_->item(0)->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::search(const QString& words) { search_->setText(words); }

void HelpWindow::open(const HelpPlace& place) {
    show();
    raise();
    activateWindow();
    go(place);
    text_->setFocus(Qt::OtherFocusReason);
}

HelpPlace HelpWindow::place() const { return way_.empty() ? HelpPlace{} : way_[at_]; }

void HelpWindow::go(const HelpPlace& place) {
    if (!pages_.has(place.page)) return;
    if (way_.empty() || way_[at_] != place) {
        if (!way_.empty()) way_.resize(at_ + 1);
        way_.push_back(place);
        at_ = way_.size() - 1;
    }
    display(place);
}

void HelpWindow::back() {
    if (at_ > 0) display(way_[--at_]);
}

void HelpWindow::forward() {
    if (at_ + 1 < way_.size()) display(way_[++at_]);
}

void HelpWindow::display(const HelpPlace& place) {
    if (rendered_ != place.page) {
        rendered_ = place.page;
        render();
    }
    back_->setEnabled(at_ > 0);
    forward_->setEnabled(at_ + 1 < way_.size());
    setWindowTitle(tr("%1 – Help").arg(pages_.titleOf(place.page)));
    for (std::size_t i = 0; i < listed_.size(); ++i)
        if (listed_[i].page == place.page && listed_[i].heading.isEmpty()) {
            const QSignalBlocker quiet(list_);
            list_->setCurrentRow(static_cast<int>(i));
        }
    scrollTo(place.heading);
    // Once more when the window has its size.
    QTimer::singleShot(0, this, [this, place] {
        if (this->place() == place) scrollTo(place.heading);
    });
}

void HelpWindow::render() {
    text_->document()->setDefaultFont(style::font(style::Text::body, font()));
    text_->document()->setMarkdown(pages_.markdown(rendered_), QTextDocument::MarkdownDialectGitHub);
    dress(text_->document(), palette());
    fitPictures();
}

// No picture is wider than the text, none is enlarged.
void HelpWindow::fitPictures() {
    const double room = text_->viewport()->width() - 6 * style::unit;
    if (room <= 0) return;
    struct Picture {
        int position, length;
        QTextImageFormat format;
    };
    std::vector<Picture> pictures;
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.charFormat().isImageFormat()) continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QSize size = QImageReader(pages_.folder() + QLatin1Char('/') + format.name()).size();
            if (size.isEmpty()) continue;
            const double width = std::min<double>(size.width(), room);
            if (format.width() == width) continue;
            format.setWidth(width);
            format.setHeight(width * size.height() / size.width());
            pictures.push_back({fragment.position(), fragment.length(), format});
        }
    for (const Picture& picture : pictures) {
        QTextCursor cursor(text_->document());
        cursor.setPosition(picture.position);
        cursor.setPosition(picture.position + picture.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(picture.format);
    }
}

// The text's cursor goes along, so that a screen reader reads on from there.
void HelpWindow::scrollTo(const QString& heading) {
    QTextBlock found = text_->document()->begin();
    for (QTextBlock block = found; !heading.isEmpty() && block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && plainHeading(block.text()) == heading) {
            found = block;
            break;
        }
    text_->setTextCursor(QTextCursor(found));
    const double top = text_->document()->documentLayout()->blockBoundingRect(found).top();
    text_->verticalScrollBar()->setValue(heading.isEmpty() ? 0 : static_cast<int>(top) - style::unit);
}

void HelpWindow::follow(const QString& link) {
    if (const auto place = pages_.ofLink(link, rendered_))
        go(*place);
    else if (const QUrl url(link); url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && text_ &&
        !rendered_.isEmpty())
        render();
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return static_cast<void>(close());
    QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == text_->viewport())
        QTimer::singleShot(0, this, [this] { fitPictures(); });
    return QWidget::eventFilter(watched, event);
}

}  // namespace bitdistill
