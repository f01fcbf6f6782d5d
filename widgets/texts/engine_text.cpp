// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texts/engine_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <tuple>

#include "engine/base/error.h"
#include "widgets/texts/engine_patterns.h"
#include "widgets/texts/figure_text.h"

namespace bitdistill {

namespace {

// How two texts stand beside each other, apart from patterns: a language has its own signs for it.
struct Join {
    const char* source;
    const char* meaning;
};
enum JoinKind { stopped, sentences, predicate, labelled, parts, bracketed };
constexpr std::array<Join, 6> joins{{
    QT_TRANSLATE_NOOP3("Engine", "%1.", "a full stop behind a sentence"),
    QT_TRANSLATE_NOOP3("Engine", "%1 %2", "two sentences in a row"),
    QT_TRANSLATE_NOOP3("Engine", "%1 %2", "a name and what is said of it: batch_size is 3"),
    QT_TRANSLATE_NOOP3("Engine", "%1: %2", "a file, tensor or field, and what is wrong with it"),
    QT_TRANSLATE_NOOP3("Engine", "%1; %2", "two parts of a sentence"),
    QT_TRANSLATE_NOOP3("Engine", "%1 (%2)", "a sentence and the file, tensor or field that it speaks of"),
}};

QString together(JoinKind kind, const QStringList& values) {
    const Join& join = joins[kind];
    return filled(placedText(QCoreApplication::translate("Engine", join.source, join.meaning)), values);
}

// How a text was understood. Kept instead of the translation, which changes with the language.
struct Reading {
    enum class Kind { plain, pattern, join, figures };
    Kind kind = Kind::plain;
    QString text;                          // plain: as it is; figures: without the stop
    int which = 0;                         // pattern: its index; join: its JoinKind
    bool raised = false, lowered = false;  // its first letter is another than the pattern's
    bool stop = false;                     // a full stop stands at its end
    std::vector<std::shared_ptr<const Reading>> values;
    QString before, behind;  // spaces around it
    qsizetype letters = 0;   // recognised, those of its values too
    int unknown = 0;         // values that are not
    int swallowed = 0;       // values that go on behind a sentence's end
};
using ReadingPointer = std::shared_ptr<const Reading>;

bool better(const Reading& one, const Reading& other) {
    return std::tuple(one.letters, -one.unknown, -one.swallowed) >
           std::tuple(other.letters, -other.unknown, -other.swallowed);
}

bool isStop(QChar c) { return QStringView(u".?!…。？！").contains(c); }

// What may be taken apart, each with all before it.
enum Depth { whole, named, listed, everything };

class Reader {
  public:
    ReadingPointer read(const QString& text, Depth depth, int nested) {
        const std::pair<int, QString> key(depth + 4 * nested, text);
        if (const auto known = known_.constFind(key); known != known_.constEnd()) return *known;
        ReadingPointer best = fresh(text, depth, nested);
        known_.insert(key, best);
        return best;
    }

  private:
    static constexpr qsizetype longest = 4000;  // beyond that a text is data
    static constexpr qsizetype weakest = 8;     // letters of a pattern that may stand in any text by chance
    static constexpr int deepest = 3, mostCuts = 6;
    QHash<std::pair<int, QString>, ReadingPointer> known_;

    ReadingPointer fresh(const QString& text, Depth depth, int nested) {
        Reading best;
        best.text = text;
        best.unknown = 1;
        const QString inner = text.trimmed();
        if (inner.size() < 2 || inner.size() > longest) return std::make_shared<Reading>(best);
        take(best, pattern(inner, nested));
        take(best, figures(inner));
        if (depth >= named) take(best, predicated(inner, nested)), take(best, inBrackets(inner, nested));
        if (depth >= listed)
            take(best, cut(inner, u": ", labelled, nested)), take(best, cut(inner, u"; ", parts, nested));
        if (depth >= everything) take(best, inSentences(inner, nested));
        if (best.kind != Reading::Kind::plain) {
            const qsizetype begin = text.indexOf(inner);
            best.before = text.left(begin);
            best.behind = text.mid(begin + inner.size());
        }
        return std::make_shared<Reading>(best);
    }

    static void take(Reading& best, const Reading& other) {
        if (other.letters > 0 && better(other, best)) best = other;
    }

    // Whether a value that nobody knows may stand in the pattern's place.
    static bool fits(const QString& value, const EnginePattern& pattern, int nested) {
        // "file: is missing": the colon divides two texts and belongs to none.
        if (value.endsWith(QLatin1Char(':'))) return false;
        // A few letters may stand in any text by chance: there are numbers beside them, or one word in a sentence.
        return pattern.letters >= weakest || std::none_of(value.begin(), value.end(), [&](QChar c) {
                   return nested > 0 ? c == QLatin1Char(' ') : c.isLetter();
               });
    }

    static Reading join(JoinKind kind, ReadingPointer first, ReadingPointer second) {
        Reading made;
        made.kind = Reading::Kind::join;
        made.which = kind;
        made.letters = first->letters + second->letters;
        made.unknown = first->unknown + second->unknown;
        made.swallowed = first->swallowed + second->swallowed;
        made.values = {std::move(first), std::move(second)};
        return made;
    }

    // What the model came to.
    static Reading figures(const QString& text) {
        Reading made;
        made.stop = text.endsWith(QLatin1Char('.'));
        made.text = text.chopped(made.stop ? 1 : 0);
        if (!figuresHere(made.text)) return {};
        made.kind = Reading::Kind::figures;
        made.letters = made.text.size();  // all of it is understood
        return made;
    }

    // The whole text as one pattern.
    Reading pattern(const QString& text, int nested, bool ofASubject = false) {
        const bool stop = text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1String(".."));
        const QStringView body = QStringView(text).chopped(stop ? 1 : 0);
        const EnginePatterns& known = EnginePatterns::ofProgram();
        Reading best;
        for (const int index : known.candidates(body)) {
            const EnginePattern& one = known.at(index);
            if (ofASubject && one.text.pieces.front().size() < 3) continue;
            readings(one, body, [&](const QStringList& values) {
                Reading made;
                made.kind = Reading::Kind::pattern;
                made.which = index;
                made.letters = one.letters;
                made.stop = stop;
                if (const QString& first = one.text.pieces.front(); !first.isEmpty()) {
                    made.raised = body.front() != first.front() && body.front().isUpper();
                    made.lowered = body.front() != first.front() && !made.raised;
                }
                for (const QString& value : values) {
                    ReadingPointer inner = read(value, nested + 1 < deepest ? everything : whole, nested + 1);
                    if (inner->letters == 0 && !fits(value, one, nested)) return;
                    made.letters += inner->letters;
                    made.unknown += inner->unknown;
                    made.swallowed += inner->swallowed + (value.contains(QLatin1String(". ")) ? 1 : 0);
                    made.values.push_back(std::move(inner));
                }
                if (better(made, best)) best = made;
            });
        }
        return best;
    }

    // "batch_size is 3, expected ...": a problem that begins with a verb stands behind what it speaks of.
    Reading predicated(const QString& text, int nested) {
        static const QStringList verbs = [] {
            QStringList words;
            for (const char* verb : {"is ", "are ", "has ", "have ", "holds ", "does ", "do ", "was ", "were ", "can ",
                                     "cannot ", "needs ", "takes ", "ends ", "begins "})
                words << QLatin1Char(' ') + QLatin1String(verb);
            return words;
        }();
        Reading best;
        for (const QString& verb : verbs) {
            int cuts = 0;
            for (qsizetype at = text.indexOf(verb); at > 0 && cuts < 2; at = text.indexOf(verb, at + 1), ++cuts) {
                Reading said = pattern(text.mid(at + 1), nested, true);
                if (said.letters == 0 || text[at - 1] == QLatin1Char(':')) continue;
                const Reading made =
                    join(predicate, read(text.left(at), whole, nested), std::make_shared<Reading>(said));
                if (better(made, best)) best = made;
            }
        }
        return best;
    }

    // "Problem (subject)", with or without a stop.
    Reading inBrackets(const QString& text, int nested) {
        const bool stop = text.endsWith(QLatin1Char('.'));
        const QString body = stop ? text.chopped(1) : text;
        if (!body.endsWith(QLatin1Char(')'))) return {};
        int depth = 0;
        qsizetype open = body.size() - 1;
        for (; open > 0; --open) {
            depth += body[open] == QLatin1Char(')') ? 1 : body[open] == QLatin1Char('(') ? -1 : 0;
            if (depth == 0) break;
        }
        if (open < 2 || body[open - 1] != QLatin1Char(' ')) return {};
        ReadingPointer problem = read(body.left(open - 1), named, nested);
        if (problem->letters == 0) return {};
        Reading made =
            join(bracketed, std::move(problem),
                 read(body.sliced(open + 1, body.size() - open - 2), nested < deepest ? listed : whole, nested + 1));
        made.stop = stop;
        return made;
    }

    // "file: problem" and "one thing; another".
    Reading cut(const QString& text, QStringView sign, JoinKind kind, int nested) {
        Reading best;
        int cuts = 0;
        for (qsizetype at = text.indexOf(sign); at > 0 && cuts < mostCuts; at = text.indexOf(sign, at + 1), ++cuts) {
            ReadingPointer rest = read(text.mid(at + sign.size()), kind == labelled ? named : listed, nested);
            if (rest->letters == 0) continue;
            const Reading made = join(kind, read(text.left(at), named, nested), std::move(rest));
            if (better(made, best)) best = made;
        }
        return best;
    }

    Reading inSentences(const QString& text, int nested) {
        Reading best;
        for (qsizetype at = 1; at + 1 < text.size(); ++at) {
            if (text[at] != QLatin1Char(' ') || !isStop(text[at - 1])) continue;
            const Reading made =
                join(sentences, read(text.left(at), listed, nested), read(text.mid(at + 1), everything, nested));
            if (better(made, best)) best = made;
        }
        return best;
    }
};

QString inWords(const Reading& reading);

// The engine writes "22.5 %"; no line ends within. Other numbers keep its point: some go into a recipe as they stand.
QString perCentHere(const QString& value) {
    static const QRegularExpression perCent(QStringLiteral("^-?[0-9]+\\.[0-9]+ %$"));
    if (!perCent.match(value).hasMatch()) return value;
    return QString(value).replace(QLatin1Char('.'), QString(QLocale().decimalPoint())).replace(u' ', QChar::Nbsp);
}

QString wordsOfPattern(const Reading& reading) {
    const EnginePattern& pattern = EnginePatterns::ofProgram().at(reading.which);
    const QByteArray source = pattern.source.toUtf8();
    const QString translated = QCoreApplication::translate("Engine", source.constData());
    PlacedText placed = placedText(translated);
    QString& first = placed.pieces.front();
    if (reading.raised && !first.isEmpty()) first[0] = first[0].toUpper();
    // A noun that another language begins with keeps its capital.
    if (reading.lowered && translated == pattern.source && !first.isEmpty()) first[0] = first[0].toLower();
    QString& last = placed.pieces.back();
    if (pattern.stop && !reading.stop && !last.isEmpty() && isStop(last.back())) last.chop(1);
    QStringList values;
    for (const ReadingPointer& value : reading.values) values << perCentHere(inWords(*value));
    const QString whole = filled(placed, values);
    // Behind a pattern's own stop there is none to be set: a language that has none sets none.
    return reading.stop && !pattern.stop ? together(stopped, {whole}) : whole;
}

QString inWords(const Reading& reading) {
    switch (reading.kind) {
        case Reading::Kind::plain:
            return reading.text;
        case Reading::Kind::pattern:
            return reading.before + wordsOfPattern(reading) + reading.behind;
        case Reading::Kind::figures: {
            const QString here = figuresHere(reading.text).value_or(reading.text);
            return reading.before + (reading.stop ? together(stopped, {here}) : here) + reading.behind;
        }
        case Reading::Kind::join:
            break;
    }
    QStringList values;
    for (const ReadingPointer& value : reading.values) values << inWords(*value);
    const QString both = together(static_cast<JoinKind>(reading.which), values);
    return reading.before + (reading.stop ? together(stopped, {both}) : both) + reading.behind;
}

}  // namespace

QString spoken(const QString& english) {
    if (english.isEmpty()) return english;
    static std::mutex mutex;
    static QCache<QString, ReadingPointer> known(1024);
    {
        const std::lock_guard lock(mutex);
        if (const ReadingPointer* reading = known.object(english)) return inWords(**reading);
    }
    const ReadingPointer reading = Reader().read(english, everything, 0);
    const std::lock_guard lock(mutex);
    known.insert(english, new ReadingPointer(reading));
    return inWords(*reading);
}

QString spoken(const std::string& english) { return spoken(QString::fromStdString(english)); }

QString spokenError(const std::exception& error) { return spoken(sentence_of(error)); }

}  // namespace bitdistill
