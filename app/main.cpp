// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program. Passes:
//   1. application object, names, icon              4. the window that is open already, or one of its own
//   2. language and number formats                  5. page, run or model from the command line, or as it was left
//   3. command line, theme                          6. event loop; or pictures of every page, then quit
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>
#include <QTimer>
#include <exception>
#include <memory>
#include <string>
#include <string_view>

#include "app/parts/page_icons.h"
#include "app/use/manual.h"
#include "app/window/desktop_bus.h"
#include "app/window/event_clock.h"
#include "app/window/kept_layout.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/run_presence.h"
#include "app/window/screenshots.h"
#include "app/window/single_instance.h"
#include "app/window/termination.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/train/api/engine.h"

namespace {

QString description() {
    return QCoreApplication::translate("main", "Distils language models to 1.58 bits and shows it happen.");
}
QString folderHelp() {
    return QCoreApplication::translate("main", "A run folder, a model folder or a recipe to open.");
}

QList<QCommandLineOption> windowOptions() {
    QList<QCommandLineOption> options;
    const auto option = [&](const char* name, const QString& help, const char* value) {
        options.append(QCommandLineOption(QString::fromLatin1(name), help, QString::fromLatin1(value)));
    };
    option("page", QCoreApplication::translate("main", "Page to show first."), "name");
    option("theme", QCoreApplication::translate("main", "light, dark, contrast or system."), "theme");
    option("size", QCoreApplication::translate("main", "Size of the window, e.g. 1280x800."), "size");
    option("language",
           QCoreApplication::translate("main", "Language of the window: %1.")
               .arg(bitdistill::languageWords().join(QStringLiteral(", "))),
           "language");
    options.append(QCommandLineOption(QStringLiteral("tour"),
                                      QCoreApplication::translate("main", "Begins with the tour of the window.")));
    option("screenshots", QCoreApplication::translate("main", "Writes a picture of every page, then quits."), "folder");
    options.append(QCommandLineOption(
        QStringLiteral("new-window"),
        QCoreApplication::translate("main",
                                    "Open a new window even if one is open already. Without this option the open "
                                    "one shows what is given.")));
    return options;
}

void describeOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("folder"), folderHelp(), QStringLiteral("[folder]"));
    parser.addOptions(windowOptions());
}

// `--man`: what the build installs as manual page. Needs no display.
std::string manual() {
    const QString about = description();
    bitdistill::ManualPage page("bitdistill-workbench", WORKBENCH_VERSION, about.chopped(1).toStdString());
    page.section("SYNOPSIS");
    page.option("bitdistill-workbench", "[OPTION]... [folder]", "");
    page.section("DESCRIPTION");
    page.paragraph(about.toStdString() + " The command line of the same program is bitdistill(1).");
    page.section("OPTIONS");
    page.option("folder", "", folderHelp().toStdString());
    for (const QCommandLineOption& option : windowOptions())
        page.option("--" + option.names().constFirst().toStdString(), option.valueName().toStdString(),
                    option.description().toStdString());
    page.option("-h, --help", "", "Prints these options.");
    page.option("-v, --version", "", "Prints the version.");
    page.section("SEE ALSO");
    page.paragraph("bitdistill(1), where every parameter of a recipe is described; Help in the window.");
    return page.text();
}

// Options that say what a window is like are of no use to one that is open already.
bool wantsItsOwnWindow(const QCommandLineParser& parser) {
    for (const char* const option : {"new-window", "screenshots", "theme", "size", "language", "tour"})
        if (parser.isSet(QString::fromLatin1(option))) return true;
    return false;
}

void resizeTo(QWidget& window, const QString& words) {
    const QStringList size = words.split(QLatin1Char('x'));
    if (size.size() == 2 && size[0].toInt() > 0 && size[1].toInt() > 0) window.resize(size[0].toInt(), size[1].toInt());
}

void sayUnknownPage(const QStringList& pages) {
    QTextStream(stderr) << QCoreApplication::translate("main", "unknown page, expected one of: ")
                        << pages.join(QStringLiteral(", ")) << '\n';
}

// What the command line names, or else the page that was in front the last time. False: there is no such page.
bool showFirst(bitdistill::MainWindow& window, const QString& path, const QString& page, const QString& before) {
    if (!path.isEmpty()) window.openPath(path);
    if (!page.isEmpty() && !window.pageWords().contains(page)) return sayUnknownPage(window.pageWords()), false;
    if (!page.isEmpty())
        window.showPage(page);
    else if (path.isEmpty() && !before.isEmpty())
        window.showPage(before);
    return true;
}

int run(int argc, char** argv) {
    using namespace bitdistill;
    failed_writes_are_errors();
    prepare_for_training();

    // 1. A machine without a display still shows pages to --screenshots.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WorkbenchApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bitdistill-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WORKBENCH_VERSION));
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "BitDistill Workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("bitdistill-workbench"));
    QApplication::setWindowIcon(programIcon());

    // 2. The language asked for, the one chosen in the window, or the desktop's: known before the help of the command
    // line is written.
    const QString asked = languageAskedFor(application.arguments());
    Language language(asked.isEmpty() ? Settings().language() : asked);

    // 3.
    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(application);
    const QString pageOption = QStringLiteral("page"), themeOption = QStringLiteral("theme"),
                  languageOption = QStringLiteral("language"), picturesOption = QStringLiteral("screenshots");
    if (parser.isSet(languageOption) && !languageWords().contains(parser.value(languageOption))) {
        QTextStream(stderr) << QCoreApplication::translate("main", "unknown language, expected one of: ")
                            << languageWords().join(QStringLiteral(", ")) << '\n';
        return 2;
    }

    // 4.
    const QStringList given = parser.positionalArguments();
    const QString path = given.isEmpty() ? QString() : QDir().absoluteFilePath(given.front()),
                  page = parser.value(pageOption);
    const bool pictured = parser.isSet(picturesOption);  // pictures are of this start alone
    SingleInstance instance;
    if (!wantsItsOwnWindow(parser)) {
        const SingleInstance::Reply reply = instance.handOver({path, page, qgetenv("XDG_ACTIVATION_TOKEN")});
        if (reply.answer != SingleInstance::Answer::none)
            return reply.answer == SingleInstance::Answer::taken ? 0 : (sayUnknownPage(reply.pages), 2);
    }
    if (!pictured) instance.listen();  // where another window is the one, that stays so
    Settings settings;
    const QString theme = parser.isSet(themeOption) ? parser.value(themeOption) : settings.theme();
    style::applyTheme(themeFromWord(theme));
    MainWindow window;
    instance.setPages(window.pageWords());
    // Pictures show every window alike.
    const std::unique_ptr<KeptLayout> kept = pictured ? nullptr : std::make_unique<KeptLayout>(window, settings);
    QObject::connect(&instance, &SingleInstance::asked, &window, [&window](const SecondStart& start) {
        if (!start.token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", start.token);  // Qt takes it from there
        window.openForSecondStart(start.path, start.page);
    });
    resizeTo(window, parser.value(QStringLiteral("size")));
    // Ctrl+C in the terminal or a log-out: save, then go, without asking.
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &window, &MainWindow::saveAndClose);
    DesktopBus bus(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    const RunPresence presence(window.session(), window, bus);

    // 5.
    window.show();
    if (!showFirst(window, path, page, kept ? kept->page() : QString())) return 2;

    // Who opens the program for the first time, and nothing in it, is shown around.
    const bool first = !settings.tourSeen() && path.isEmpty() && page.isEmpty();
    if (parser.isSet(QStringLiteral("tour")) || (first && !pictured))
        QTimer::singleShot(0, &window, &MainWindow::startTour);

    // 6.
    if (pictured) {
        auto* pictures = new Screenshots(window, parser.value(picturesOption), theme);
        QObject::connect(pictures, &Screenshots::done, &application,
                         [](bool whole) { QCoreApplication::exit(whole ? 0 : 1); });
        pictures->start();
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    try {
        if (argc == 2 && std::string_view(argv[1]) == "--man") {
            QTextStream(stdout) << QString::fromStdString(manual());
            return 0;
        }
        return run(argc, argv);
    } catch (const std::exception& error) {
        QTextStream(stderr) << "bitdistill-workbench: " << QString::fromStdString(bitdistill::sentence_of(error))
                            << '\n';
        return 1;
    }
}
