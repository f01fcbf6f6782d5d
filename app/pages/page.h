// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a page: a word for the command line and the tests, a title, and the commands it adds to the
// palette. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

#include "app/parts/command.h"
#include "app/parts/page_layout.h"

class QVBoxLayout;

namespace bitdistill {

class Page : public QWidget {
    Q_OBJECT
  public:
    Page(const QString& word, const QString& title, QWidget* parent) : QWidget(parent), word_(word), title_(title) {
        setObjectName(word + QStringLiteral("Page"));
        setAccessibleName(title);
    }
    QString word() const { return word_; }    // "weights"
    QString title() const { return title_; }  // "Weights", translated
    virtual std::vector<Command> commands() { return {}; }
    virtual void shown() {}                         // the page has come to the front
    virtual bool showsRun() const { return true; }  // the open run, or the one that is being planned, matters here

  signals:
    // Sentences for the window's notice line: what failed and what to do.
    void problemFound(const QString& sentence);
    // What was done, and where it lies; with the path of what can be opened.
    void noteworthy(const QString& sentence, const QString& path = {});
    void undoable(const QString& sentence, const std::function<void()>& undo);  // what was done can be taken back

  protected:
    // The column in which everything of a page stands, with the margins of all pages.
    QVBoxLayout* makeColumn(int top);

  private:
    QString word_, title_;
};

}  // namespace bitdistill
