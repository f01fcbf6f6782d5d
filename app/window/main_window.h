// SPDX-License-Identifier: GPL-3.0-or-later
// The window: pages behind one row of buttons, the pipeline bar under it, one notice line, one Session for all pages.
// Turns what pages ask for into actions of the session and brings the fitting page to the front. GUI thread.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

#include "app/help/help_pages.h"
#include "app/pages/page.h"
#include "app/parts/session.h"
#include "app/parts/settings.h"

class QButtonGroup;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace bitdistill {

class ChatPage;
class CommandPalette;
class ComparePage;
class HelpWindow;
class HomePage;
class ModelsPage;
class Notice;
class PipelineBar;
class QueueRunner;
class RecipePage;
class ResultsPage;
class RunOverlay;
class RunPage;
class Tour;
class WeightsPage;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(const QString& word);  // "home" ... "chat"; unknown words are ignored
    QString currentPage() const;
    QStringList pageWords() const;
    // A run folder, a model folder, a .safetensors file or a recipe (.json), whichever it is.
    void openPath(const QString& path);
    // The same, and a page, for a second start of the program; the window comes to the front. Both may be empty.
    void openForSecondStart(const QString& path, const QString& page);
    void setTheme(const QString& theme);  // "light", "dark", "contrast", "system"
    // The Compare page alone, on the whole screen; back as it was.
    void setPresenting(bool presenting);
    bool presenting() const;

    Session& session() { return *session_; }
    Page* page(const QString& word) const;

  public slots:
    void openPalette();
    void saveAndClose();  // a running training is stopped and saved first
    void showShortcuts();
    // The passage about what has the focus: a recipe's field, else the page in front.
    void showContextHelp();
    void startTour();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    QWidget* buildHead();
    void sayWhatComesOf(Page* page);
    void connectPages();
    void sayRecorded();
    void connectQueue();
    void askQueue(const RunParams& params, const QString& name);
    void addShortcuts();
    void sessionChanged();
    void trainingChanged();  // of the open run, or of the queue's beside it
    void startSample();
    void startRun(const RunParams& params, const QString& folder);
    void openRun(const QString& path);
    void resumeRun(const QString& path);
    void browseRun();
    void browseModel(const QString& then);
    struct ThemeChoice {
        QString word, title, command;  // in the settings, in the menu, in the palette
    };
    static std::vector<ThemeChoice> themeChoices();
    void fillAppearance(QMenu* menu);  // themes and languages, the chosen ones marked
    void chooseLanguage(const QString& word);
    void chooseRunsDirectory();
    void askFolder(const QString& title, const std::function<void(const QString&)>& chosen);  // where runs lie
    void showPipeline();
    void stageClicked(Stage stage);
    std::vector<Command> commands();
    void showHelp(const std::function<std::optional<HelpPlace>(const HelpPages&)>& place);
    void fillHelp(QMenu* menu);

    void addPresentation(QMenu* menu);

    Settings settings_;
    Session* session_ = nullptr;
    RunOverlay* overlay_ = nullptr;
    QueueRunner* queue_ = nullptr;
    QWidget* head_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    Qt::WindowStates beforePresentation_;
    QButtonGroup* tabs_ = nullptr;
    QToolButton *themeButton_ = nullptr, *helpButton_ = nullptr, *searchButton_ = nullptr;
    PipelineBar* pipeline_ = nullptr;
    Notice* notice_ = nullptr;
    CommandPalette* palette_ = nullptr;
    QPointer<HelpWindow> help_;
    QPointer<Tour> tour_;
    HomePage* home_ = nullptr;
    RecipePage* recipe_ = nullptr;
    RunPage* run_ = nullptr;
    WeightsPage* weights_ = nullptr;
    ComparePage* compare_ = nullptr;
    ResultsPage* results_ = nullptr;
    ModelsPage* models_ = nullptr;
    ChatPage* chat_ = nullptr;
    std::vector<Page*> pages_;
    std::function<void()> noticeAction_;
    Session* closing_ = nullptr;  // saves, and then the window closes
    bool followSample_ = false;
};

}  // namespace bitdistill
