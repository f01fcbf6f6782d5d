// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of resources/docs as the window shows them: which there are, what they are called, and which passage speaks
// of a parameter or of a page of the window. A passage says it itself, in a paragraph below its heading:
//     Parameters: `lambda`, `gamma`        Page: `run`
// So a new parameter is explained where the method is, and nowhere else. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bitdistill {

struct HelpPage {
    QString name, title;  // "method", "The method"
};

// A passage of a page; without heading the page's beginning.
struct HelpPlace {
    QString page, heading;
    bool operator==(const HelpPlace&) const = default;
};

class HelpPages {
  public:
    // Every *.md of the folder; guide and method first, the others by their titles. A folder below it named as the
    // language ("de") has the pages that are translated, whose links and pictures lead one folder up ("../method.md").
    explicit HelpPages(const QString& folder, const QString& language = {});

    const QString& folder() const { return folder_; }
    const std::vector<HelpPage>& pages() const { return pages_; }
    bool has(const QString& page) const;
    QString titleOf(const QString& page) const;
    QString markdown(const QString& page) const;  // without the lines that are for the window alone

    std::optional<HelpPlace> ofParameter(const QString& name) const;
    std::optional<HelpPlace> ofWindowPage(const QString& word) const;
    // What a link on a page means: "students.md", "students.md#Sub-norms". Nothing for other addresses.
    std::optional<HelpPlace> ofLink(const QString& link, const QString& from) const;
    // Passages that contain every word.
    std::vector<HelpPlace> search(const QString& words) const;
    // Every name that some passage claims, once for each claim.
    QStringList claimedParameters() const;
    QStringList claimedWindowPages() const;

  private:
    struct Passage {
        HelpPlace place;
        QString text;
        QStringList parameters, windowPages;
    };
    void read(const QString& name, const QString& path, bool translated);
    QString folder_;
    std::vector<HelpPage> pages_;
    std::vector<QString> texts_;  // beside pages_
    std::vector<Passage> passages_;
};

// A heading as it is read: without the signs of Markdown.
QString plainHeading(QString heading);

}  // namespace bitdistill
