// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison: one prompt, two or more models side by side with streaming text, their speed and memory, and the
// student's speed-up over its teacher as the largest number, as a caution where it is doubtful. Knows no engine: the
// Compare page feeds it from its thread's results. The first pane is the baseline unless said otherwise. GUI thread.
#pragma once

#include <QPixmap>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

#include "engine/run/run_log.h"

class QLayout;

namespace bitdistill {

struct CompareExport;
struct RaceScene;

struct ComparePane {
    QString title;         // "Teacher", "Student"
    QString format;        // "BF16", "ternary, 2 bit, head BF16"
    bool student = false;  // colour role: student vermilion, otherwise teacher blue
    // Bytes; 0 = none or unknown.
    double ternaryBytes = 0, embeddingBytes = 0, otherBytes = 0;
    double fileBytes = 0;
    QString engine = {};  // "CPU, avx2"; empty: not known yet
};

// What was measured on one pane; NaN = not measured (yet).
struct CompareNumbers {
    double generationSpeed = not_measured;                               // tokens/s, median
    double generationLow = not_measured, generationHigh = not_measured;  // over the repeats, tokens/s
    double promptSpeed = not_measured;                                   // tokens/s
    double firstToken = not_measured;                                    // seconds
    double peakMemory = not_measured;                                    // bytes, measured
    double agreement = not_measured;                                     // share of tokens equal to the baseline's
    std::int64_t comparedTokens = 0;                                     // of which it is the share
    double kl = not_measured;                                            // mean KL to the baseline, nats per token
    double joules = not_measured;                                        // a token, the whole machine's
    double acceptance = not_measured;  // share of the tokens that were proposed to it; not of a model that wrote alone
    double tokensPerCheck = not_measured;  // that came of a pass over its weights then
    double seconds = not_measured;         // of generation, over all writings of the text
    int tokens = 0, repeats = 0, writings = 0;
    QString end;  // what the text ended by: "end of text"; empty: nothing to say
};

// The student against its teacher; NaN = not measured.
struct CompareHeadline {
    int teacher = 0, student = 1;                                          // panes
    double ratio = not_measured, low = not_measured, high = not_measured;  // without low: measured once
    double sameTokens = not_measured;                                      // share
    std::int64_t comparedTokens = 0;                                       // of which it is the share
    QStringList doubts;  // sentences; any makes the headline a caution
    QString missing;     // why there is no ratio, where that is known
};
QString sameTokensText(double share,
                       std::int64_t tokens);  // "95.0 % the same tokens"; of few: "2 of 2 tokens the same"

// How one pane wrote its text: when each token was there, in seconds from the start, and what it added to the text.
struct CompareTiming {
    std::vector<double> seconds;
    std::vector<QString> pieces;
    int textTokens = -1;  // pieces behind so many follow the text's end; -1 = none do
};

// A part of a text that differs from its reference, in QString's units.
struct TextMark {
    qsizetype begin = 0, length = 0;
};
// A text beside the reference of its prompt, where one is known.
struct TextBeside {
    QString scores;               // "ROUGE-1 40.00", stated with the text's length
    QString reference;            // for whoever asks
    std::vector<TextMark> marks;  // ascending; underlined
};

// A token of a text beside what another model predicts there, in QString's units.
struct TokenShade {
    qsizetype begin = 0, length = 0;
    bool same = false;  // both models hold the same token for most likely
    QString words;      // with the probabilities of both, for whoever asks
};

class CompareView : public QWidget {
    Q_OBJECT
  public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    void setPanes(const std::vector<ComparePane>& panes);  // clears texts and numbers
    int paneCount() const;
    void setConditions(
        const QString& text);  // "2 threads, Intel Xeon ..., 128 tokens, 3 repeats, greedy": stated with every claim

    void clearOutput();                     // before a new run; panes stay
    void setPrompt(const QString& prompt);  // shown greyed before the text, part of exports
    void appendText(int pane, const QString& text, bool pastEnd = false);
    void setText(int pane, const QString& text, const QString& pastEnd = {});  // pastEnd: greyed
    void setLive(int pane, double tokensPerSecond, int tokens);       // while it writes; setNumbers() settles it
    void setBeside(int pane, const TextBeside& beside);               // until the text changes
    void setShades(int pane, const std::vector<TokenShade>& shades);  // ascending; until the text changes
    void setShading(bool shown);                                      // of all panes
    bool shading() const;
    void setNumbers(int pane, const CompareNumbers& numbers);
    void setHeadline(const CompareHeadline& headline);
    void setActive(int pane);  // the pane that is generating now, -1 = none

    // With two or more, the replay plays them together.
    void setTiming(int pane, CompareTiming timing);
    bool canReplay() const;
    bool replaying() const;
    // Timings that are over sooner are played slower by a whole factor, which is said (raceSlowdown()).
    void setLeastReplay(double seconds);
    QString pace() const;  // "replayed 40 times slower"; empty: in real time

    // For a room: large text and numbers, the race, and none of the buttons.
    void setPresenting(bool presenting);
    bool presenting() const;

    double speedUp() const;    // the headline's; NaN when unknown
    QString headline() const;  // "3.90× (3.10 to 4.60), 95.0 % the same tokens"; empty when unknown
    QString text(int pane) const;
    QString summary() const;
    QString toMarkdown() const;
    QByteArray toCsv() const;
    QPixmap toPicture();
    RaceScene race() const;  // as it would be replayed; for an animation

  signals:
    void animationRequested();  // the race as a file for slides

  public slots:
    void startReplay();
    void stopReplay();
    void copyMarkdown();
    void copyCsv();
    void copyPicture();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLayout* buildHead();
    void tick();
    void restyle();
    void fitPrompt();
    CompareExport exported() const;
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
