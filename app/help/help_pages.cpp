// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <numeric>

namespace bitdistill {

namespace {

// What stands in front of the names that a passage claims.
const QString parametersWord = QStringLiteral("Parameters: "), pageWord = QStringLiteral("Page: ");

QStringList namesIn(const QString& text) {
    static const QRegularExpression name(QStringLiteral("`([a-z0-9_]+)`"));
    QStringList names;
    for (auto found = name.globalMatch(text); found.hasNext();) names << found.next().captured(1);
    return names;
}

// Depth of a heading, 1 to 3; 0: the line is none.
int headingLevel(const QString& line) {
    qsizetype level = 0;
    while (level < line.size() && line[level] == QLatin1Char('#')) ++level;
    return level >= 1 && level <= 3 && level < line.size() && line[level] == QLatin1Char(' ') ? static_cast<int>(level)
                                                                                              : 0;
}

// Who opens the help for the first time begins with the guide; the method stands behind it.
int rankOf(const QString& name) { return name == QLatin1String("guide") ? 0 : name == QLatin1String("method") ? 1 : 2; }

}  // namespace

QString plainHeading(QString heading) {
    static const QRegularExpression signs(QStringLiteral("[`*]"));
    return heading.remove(signs).trimmed();
}

HelpPages::HelpPages(const QString& folder, const QString& language) : folder_(folder) {
    const QDir all(folder);
    for (const QString& file : all.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString own = all.filePath(language + QLatin1Char('/') + file);
        const bool translated = !language.isEmpty() && QFile::exists(own);
        read(file.chopped(3), translated ? own : all.filePath(file), translated);
    }
    std::vector<std::size_t> order(pages_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [this](std::size_t a, std::size_t b) {
        const int first = rankOf(pages_[a].name), second = rankOf(pages_[b].name);
        return first != second ? first < second : pages_[a].title.localeAwareCompare(pages_[b].title) < 0;
    });
    std::vector<HelpPage> pages;
    std::vector<QString> texts;
    for (const std::size_t at : order) {
        pages.push_back(pages_[at]);
        texts.push_back(texts_[at]);
    }
    pages_ = std::move(pages);
    texts_ = std::move(texts);
}

void HelpPages::read(const QString& name, const QString& path, bool translated) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    QString title = name, shown, claimed;
    Passage passage{{name, {}}, {}, {}, {}};
    bool fenced = false;
    const auto claim = [&] {  // a paragraph that names parameters or a page of the window has ended
        if (claimed.startsWith(parametersWord)) passage.parameters << namesIn(claimed);
        if (claimed.startsWith(pageWord)) passage.windowPages << namesIn(claimed);
        claimed.clear();
    };
    QString text = QString::fromUtf8(file.readAll());
    // Pages name each other as files of the source tree, too.
    static const QRegularExpression fileOfTheTree(QStringLiteral("`resources/docs/([a-z-]+)\\.md`"));
    text.replace(fileOfTheTree, QStringLiteral("[\\1](\\1.md)"));
    if (translated) text.replace(QLatin1String("](../"), QLatin1String("]("));  // it lies one folder deeper
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("```"))) fenced = !fenced;
        const int level = fenced ? 0 : headingLevel(line);
        const bool begins = line.startsWith(parametersWord) || line.startsWith(pageWord);
        if (level > 0 || line.isEmpty()) claim();
        if (level == 1) title = plainHeading(line.mid(2));
        if (level > 1) {
            passages_.push_back(passage);
            passage = {{name, plainHeading(line.mid(level + 1))}, {}, {}, {}};
        }
        if (!fenced && (begins || !claimed.isEmpty())) claimed += line + QLatin1Char(' ');
        passage.text += line + QLatin1Char('\n');
        // Which page of the window a passage is for is of no use to a reader.
        if (!claimed.startsWith(pageWord)) shown += line + QLatin1Char('\n');
    }
    claim();
    passages_.push_back(passage);
    pages_.push_back({name, title});
    texts_.push_back(shown);
}

bool HelpPages::has(const QString& page) const { return std::ranges::count(pages_, page, &HelpPage::name) > 0; }

QString HelpPages::titleOf(const QString& page) const {
    const auto found = std::ranges::find(pages_, page, &HelpPage::name);
    return found == pages_.end() ? QString() : found->title;
}

QString HelpPages::markdown(const QString& page) const {
    const auto found = std::ranges::find(pages_, page, &HelpPage::name);
    return found == pages_.end() ? QString() : texts_[static_cast<std::size_t>(found - pages_.begin())];
}

std::optional<HelpPlace> HelpPages::ofParameter(const QString& name) const {
    for (const Passage& passage : passages_)
        if (passage.parameters.contains(name)) return passage.place;
    return std::nullopt;
}

std::optional<HelpPlace> HelpPages::ofWindowPage(const QString& word) const {
    for (const Passage& passage : passages_)
        if (passage.windowPages.contains(word)) return passage.place;
    return std::nullopt;
}

std::optional<HelpPlace> HelpPages::ofLink(const QString& link, const QString& from) const {
    const QUrl url(link);
    if (!url.isRelative()) return std::nullopt;
    QString page = url.path();
    if (page.isEmpty()) page = from;
    if (page.endsWith(QLatin1String(".md"))) page.chop(3);
    page = page.section(QLatin1Char('/'), -1);
    if (!has(page)) return std::nullopt;
    // Headings are compared as such links write them: in small letters, with hyphens for what stands between words.
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const auto simple = [](QString text) { return text.toLower().replace(between, QStringLiteral("-")); };
    const QString wanted = simple(url.fragment());
    if (!wanted.isEmpty())
        for (const Passage& passage : passages_)
            if (passage.place.page == page && simple(passage.place.heading) == wanted) return passage.place;
    return HelpPlace{page, {}};
}

std::vector<HelpPlace> HelpPages::search(const QString& words) const {
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<HelpPlace> found;
    if (wanted.isEmpty()) return found;
    for (const Passage& passage : passages_)
        if (std::ranges::all_of(wanted, [&](const QString& word) {
                return passage.text.contains(word, Qt::CaseInsensitive) ||
                       passage.place.heading.contains(word, Qt::CaseInsensitive);
            }))
            found.push_back(passage.place);
    return found;
}

QStringList HelpPages::claimedParameters() const {
    QStringList all;
    for (const Passage& passage : passages_) all << passage.parameters;
    return all;
}

QStringList HelpPages::claimedWindowPages() const {
    QStringList all;
    for (const Passage& passage : passages_) all << passage.windowPages;
    return all;
}

}  // namespace bitdistill
