// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe as a form, made from the parameter table: groups (basics open, the rest folded), a search box, per field
// its help, range, a mark when it differs from the default or preset with a one-click revert, and red text for a
// problem. A field that nobody has filled in yet is no mistake: it is marked as needed, calmly, until insist(). Fields
// that the recipe's stages and other choices do not use are hidden; who searches for one finds it with the reason. Used
// by the Recipe page. Nothing here names a parameter: a new row in the table is a new field. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

class ParamForm : public QWidget {
    Q_OBJECT
  public:
    explicit ParamForm(QWidget* parent = nullptr);
    ~ParamForm() override;

    void setParams(const RunParams& params);  // quiet: paramsChanged is not emitted
    const RunParams& params() const;

    // What "revert" goes back to and what "edited" is measured against; the defaults until set. name: "paper preset".
    void setBaseline(const RunParams& params, const QString& name);
    int editedCount() const;

    // Red (fatal) or amber fields with their text; those for the whole recipe on top. Replaces the earlier ones.
    void setProblems(const std::vector<Problem>& problems);
    // The problem is only that nobody has filled in the field yet, nor insisted. A remark waits while anything is
    // needed.
    bool isAwaited(const Problem& problem) const;
    void insist();                   // Start was asked for: what is missing is red from now on, until setParams()
    bool hasFatalProblems() const;   // from setProblems, or text in a field that is no value
    QStringList wrongTexts() const;  // of fields whose text is no value: "Seed is not a whole number"

    void setReadOnly(bool readOnly);      // while a run is under way
    void setSearch(const QString& text);  // shows matching fields only, of all groups, unfolded
    void setShowAll(bool all);            // unfolds every group

    QWidget* field(const QString& name) const;  // the editor of a parameter
    QString problemText(const QString& name) const;
    bool isEdited(const QString& name) const;
    bool isFieldShown(const QString& name) const;
    QString unusedReason(const QString& name) const;  // why the recipe does not look at it; empty = it does

  public slots:
    void revert(const QString& name);
    void revertAll();
    void focusField(const QString& name);  // unfolds, scrolls to and focuses it, used or not
    void focusFirstProblem();
    void focusSearch();

  signals:
    void paramsChanged();    // by the user; after every valid edit
    void textBecameWrong();  // by the user; the parameters stay as they were
    void helpRequested(const QString& name);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
