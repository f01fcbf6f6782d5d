// SPDX-License-Identifier: GPL-3.0-or-later
// The help beside the window: the pages of resources/docs with a list of them, a search, links and a way back. Not
// modal: one reads and works. Opened by the Help menu, by F1 and by the "?" of a recipe's field. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "app/help/help_pages.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace bitdistill {

class HelpWindow : public QWidget {
    Q_OBJECT
  public:
    explicit HelpWindow(HelpPages pages, QWidget* parent = nullptr);

    const HelpPages& pages() const { return pages_; }
    void open(const HelpPlace& place);  // in front of all, at the passage
    HelpPlace place() const;            // what is shown
    void search(const QString& words);

  public slots:
    void back();
    void forward();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void go(const HelpPlace& place);  // and remember the way
    void display(const HelpPlace& place);
    void render();
    void fitPictures();
    void scrollTo(const QString& heading);
    void fillList();
    void follow(const QString& link);

    HelpPages pages_;
    std::vector<HelpPlace> way_, listed_;
    std::size_t at_ = 0;
    QString rendered_;  // the page that the text is of
    QToolButton *back_ = nullptr, *forward_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListWidget* list_ = nullptr;
    QTextBrowser* text_ = nullptr;
};

}  // namespace bitdistill
