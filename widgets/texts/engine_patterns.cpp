// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texts/engine_patterns.h"

#include <QFile>
#include <algorithm>
#include <utility>

namespace bitdistill {

namespace {

constexpr int mostReadings = 24, mostPlacesOfAPiece = 6;

// Calls `use` with each run of letters, in lower case, and where it begins and ends.
template <typename Use>
void eachWord(QStringView text, Use use) {
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter()) ++end;
        if (end > at + 1) use(text.sliced(at, end - at).toString().toLower(), at, end);
        at = std::max(end, at + 1);
    }
}

// Words that stand in the text whatever its places hold.
QStringList fixedWords(const PlacedText& text) {
    QStringList words;
    const qsizetype last = text.pieces.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const QString& piece = text.pieces[i];
        eachWord(piece, [&](QString word, qsizetype begin, qsizetype end) {
            if ((begin > 0 || i == 0) && (end < piece.size() || i == last)) words << std::move(word);
        });
    }
    return words;
}

bool endsASentence(QStringView text, qsizetype at) { return at > 0 && QStringView(u".?!:;").contains(text[at - 1]); }

// Where a piece may stand in the text from `from` on: a piece without letters stands rather where a sentence ends.
std::vector<qsizetype> placesOf(QStringView piece, QStringView text, qsizetype from) {
    std::vector<qsizetype> found;
    const bool blank = std::none_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (piece.isEmpty()) return {from};
    for (qsizetype at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
        found.push_back(at);
        if (!blank && found.size() >= mostPlacesOfAPiece) break;
    }
    if (blank) std::ranges::stable_partition(found, [&](qsizetype at) { return endsASentence(text, at); });
    if (found.size() > mostPlacesOfAPiece) found.resize(mostPlacesOfAPiece);
    return found;
}

struct Reading {
    const PlacedText& pattern;
    QStringView text;  // between the first and the last piece
    const std::function<void(const QStringList&)>& use;
    QStringList values;
    int read = 0;

    void from(qsizetype place, qsizetype at) {
        if (read >= mostReadings) return;
        if (place + 1 == static_cast<qsizetype>(pattern.places.size())) {
            values << text.sliced(at).toString();
            ++read;
            use(values);
            values.removeLast();
            return;
        }
        const QString& piece = pattern.pieces[place + 1];
        for (const qsizetype found : placesOf(piece, text, at)) {
            values << text.sliced(at, found - at).toString();
            from(place + 1, found + piece.size());
            values.removeLast();
        }
    }
};

bool alikeButFirst(QStringView text, QStringView piece) {
    if (piece.isEmpty()) return true;
    return text.front().toLower() == piece.front().toLower() && text.sliced(1).startsWith(piece.sliced(1));
}

}  // namespace

PlacedText placedText(const QString& pattern) {
    PlacedText text;
    QString piece;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] != QLatin1Char('%') || (next != QLatin1Char('%') && (next < u'1' || next > u'9'))) {
            piece += pattern[i];
            continue;
        }
        ++i;
        if (next == QLatin1Char('%')) {
            piece += next;
            continue;
        }
        text.places.push_back(next.digitValue());
        text.pieces << std::exchange(piece, {});
    }
    text.pieces << piece;
    return text;
}

QString filled(const PlacedText& text, const QStringList& values) {
    QString whole = text.pieces.front();
    for (std::size_t i = 0; i < text.places.size(); ++i)
        whole += values.value(text.places[i] - 1) + text.pieces[static_cast<qsizetype>(i) + 1];
    return whole;
}

EnginePatterns::EnginePatterns(const QStringList& sources) {
    QHash<QString, int> uses;
    std::vector<QStringList> words;
    for (const QString& source : sources) {
        EnginePattern pattern{source, placedText(source)};
        QString& end = pattern.text.pieces.back();
        pattern.stop = end.endsWith(QLatin1Char('.')) && !end.endsWith(QLatin1String(".."));
        if (pattern.stop) end.chop(1);
        for (const QString& piece : pattern.text.pieces)
            pattern.letters += std::count_if(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); });
        words.push_back(fixedWords(pattern.text));
        for (const QString& word : words.back()) ++uses[word];
        patterns_.push_back(std::move(pattern));
    }
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
        const auto rarest = std::ranges::min_element(words[i], {}, [&](const QString& word) { return uses[word]; });
        (rarest == words[i].end() ? wordless_ : byWord_[*rarest]).push_back(static_cast<int>(i));
    }
}

const EnginePatterns& EnginePatterns::ofProgram() {
    static const EnginePatterns patterns([] {
        QFile file(QStringLiteral(":/translations/engine_texts.txt"));
        QStringList sources;
        if (!file.open(QIODevice::ReadOnly)) return sources;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            QString source;
            for (qsizetype i = 0; i < line.size(); ++i) {
                const bool escaped = line[i] == QLatin1Char('\\') && i + 1 < line.size();
                if (escaped) ++i;
                source += escaped && line[i] == QLatin1Char('n') ? QLatin1Char('\n') : line[i];
            }
            sources << source;
        }
        return sources;
    }());
    return patterns;
}

std::vector<int> EnginePatterns::candidates(QStringView text) const {
    std::vector<int> found = wordless_;
    eachWord(text, [&](const QString& word, qsizetype, qsizetype) {
        if (const auto of = byWord_.constFind(word); of != byWord_.constEnd())
            found.insert(found.end(), of->begin(), of->end());
    });
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

void readings(const EnginePattern& pattern, QStringView text, const std::function<void(const QStringList&)>& use) {
    const PlacedText& placed = pattern.text;
    const QString &first = placed.pieces.front(), &last = placed.pieces.back();
    if (placed.places.empty()) {
        if (text.size() == first.size() && !text.isEmpty() && alikeButFirst(text, first)) use({});
        return;
    }
    if (text.size() < first.size() + last.size() || !text.endsWith(last)) return;
    if (text.isEmpty() || !alikeButFirst(text, first)) return;
    const QStringView inside = text.sliced(first.size(), text.size() - first.size() - last.size());
    Reading{placed, inside, use, {}}.from(0, 0);
}

}  // namespace bitdistill
