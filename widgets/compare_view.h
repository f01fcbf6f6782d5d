// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison: one prompt, two or more models side by side with streaming text, their speed and memory, and the
// speed-up as the largest number. Knows no engine: the Compare page feeds it from its thread's results. The first pane
// is the baseline unless said otherwise. GUI thread.
#pragma once

#include <QPixmap>
#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

struct ComparePane {
    QString title;         // "Teacher", "Student"
    QString format;        // "BF16", "ternary, 2 bit, head BF16"
    bool student = false;  // colour role: student vermilion, otherwise teacher blue
    // Bytes; 0 = none or unknown.
    double ternaryBytes = 0, embeddingBytes = 0, otherBytes = 0;
};

// What was measured on one pane; NaN = not measured (yet).
struct CompareNumbers {
    double generationSpeed = not_measured;   // tokens/s, median
    double generationSpread = not_measured;  // half of the range over the repeats, tokens/s
    double promptSpeed = not_measured;       // tokens/s
    double firstToken = not_measured;        // seconds
    double peakMemory = not_measured;        // bytes, measured
    double agreement = not_measured;         // share of tokens equal to the baseline's
    double kl = not_measured;                // mean KL to the baseline, nats per token
    int tokens = 0, repeats = 0;
};

class CompareView : public QWidget {
    Q_OBJECT
  public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    void setPanes(const std::vector<ComparePane>& panes);  // clears texts and numbers
    int paneCount() const;
    void setBaseline(int pane);
    void setConditions(
        const QString& text);  // "2 threads, Intel Xeon ..., 128 tokens, 3 repeats, greedy": stated with every claim

    void clearOutput();                     // before a new run; panes stay
    void setPrompt(const QString& prompt);  // shown greyed before the text, part of exports
    void appendText(int pane, const QString& text);
    void setText(int pane, const QString& text);
    void setNumbers(int pane, const CompareNumbers& numbers);
    void setActive(int pane);  // the pane that is generating now, -1 = none

    // Recorded moments, in seconds from the start of generation, at which each token was there, and its text. With two
    // or more, the replay plays them together.
    void setTiming(int pane, std::vector<double> seconds, std::vector<QString> pieces);
    bool canReplay() const;
    bool replaying() const;

    double speedUp() const;  // best other pane over the baseline; NaN when unknown
    QString text(int pane) const;
    QString summary() const;
    QString toMarkdown() const;
    QByteArray toCsv() const;
    QPixmap toPicture();

  public slots:
    void startReplay();
    void stopReplay();
    void copyMarkdown();
    void copyCsv();
    void copyPicture();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
