// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the Weights page, and what all of them show: the frames of a run or of a model, one selection, one step.
// The page owns the selection, the step and the timer; a view paints them and asks for others through its signals.
// GUI thread.
//
// One more view: derive from WeightsView in a file of this folder, and add `addView(new ...)` to WeightsPage's
// constructor. Its place in the switch, its palette command, its memory in the settings and the scrubber below it
// follow. A view with data of its own takes them in its constructor (Session) and calls `emit dirtied()` when they
// come.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "app/parts/command.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

class FigurePanel;

struct WeightsShown {
    FrameHistory run, model;
    FrameHistory ghost;  // of another run, to stand behind; empty: none
    QString ghostName;
    QString runName, modelPath;  // modelPath empty: the run's frames are shown
    FrameSelection selection;
    FramePosition position;

    bool showsModel() const { return !modelPath.isEmpty(); }
    const FrameHistory& history() const { return showsModel() ? model : run; }
    FramePtr frame() const;   // of the selection at the step; null: none is known
    QString name() const;     // "Run NAME", "Model NAME"
    QString caption() const;  // "Run NAME, Distill, step 400", "Model NAME"; for pictures that leave the window
};

class WeightsView : public QWidget {
    Q_OBJECT
  public:
    // word: for settings and tests. `shown` outlives the view.
    WeightsView(const WeightsShown& shown, const QString& word, const QString& title);
    QString word() const { return word_; }
    QString title() const { return title_; }
    virtual bool hasTime() const { return true; }  // the scrubber stands below it
    // The steps that the scrubber offers for it: those of the weights' frames, unless it has data of its own.
    virtual const std::vector<FramePosition>& positions() const { return shown_.history().positions(); }
    virtual std::vector<Command> commands() { return {}; }

    virtual void sourceChanged() {}  // another run or model: forget what was pinned or read of the one before
    // Frames came, or another selection: what is painted is out of date. Quick; the work is refresh()'s.
    virtual void changed() = 0;
    virtual void ghostChanged() {}  // another run stands behind, or none
    // One piece of the work, at most 16 ms, on the page's timer while the view is seen. False: nothing was left to do.
    virtual bool refresh() = 0;
    virtual void moved() = 0;  // the step or the selection is another: show it at once, without what takes long

  signals:
    void selectionRequested(const bitdistill::FrameSelection& selection);
    void positionRequested(const bitdistill::FramePosition& position);
    void lensRequested();     // the selection, large
    void dirtied();           // call refresh() soon
    void positionsChanged();  // those that positions() has, or what is there
    void problemFound(const QString& sentence);
    void noteworthy(const QString& sentence, const QString& path = {});

  protected:
    const WeightsShown& shown() const { return shown_; }
    // Numbers above; below them the picture and the navigator, whose border the user moves. `name` is that of both.
    void lay(QWidget* numbers, const QString& name, QWidget* picture, QWidget* navigator);
    // A button that opens the figure's menu; what comes of its exports is said in the window's notice line.
    QWidget* makeMenuButton(FigurePanel* figure);

  private:
    const WeightsShown& shown_;
    QString word_, title_;
};

}  // namespace bitdistill
