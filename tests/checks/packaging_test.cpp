// SPDX-License-Identifier: GPL-3.0-or-later
// The files that make the program a part of a desktop and of a distribution agree with each other and with the sources.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "tests/places.h"

class PackagingTest : public QObject {
    Q_OBJECT

    static QString source(const QString& name) { return QString::fromStdString(source_path(name.toStdString())); }
    static QByteArray read(const QString& name) {
        QFile file(source(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The values of a key in the desktop entry, "" for the one without a language.
    static QMap<QString, QString> desktopValues(const QString& key) {
        QMap<QString, QString> values;
        const QRegularExpression line(QStringLiteral("^%1(?:\\[(\\w+)\\])?=(.*)$").arg(key),
                                      QRegularExpression::MultilineOption);
        auto found =
            line.globalMatch(QString::fromUtf8(read(QStringLiteral("packaging/bitdistill-workbench.desktop"))));
        while (found.hasNext()) {
            const QRegularExpressionMatch one = found.next();
            values[one.captured(1)] = one.captured(2);
        }
        return values;
    }
    // Every element of this name with its attribute, or its text where no attribute is asked for.
    static QStringList elements(const QString& file, const QString& name, const QString& attribute = {}) {
        QStringList all;
        QXmlStreamReader xml(read(file));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
                all << (attribute.isEmpty() ? xml.readElementText() : xml.attributes().value(attribute).toString());
        return xml.hasError() ? QStringList() : all;
    }
    static QSet<QString> setOf(const QStringList& list) { return {list.begin(), list.end()}; }
    static QString projectVersion() {
        static const QRegularExpression line(QStringLiteral("project\\(bitdistill-workbench VERSION ([0-9.]+)"));
        return line.match(QString::fromUtf8(read(QStringLiteral("CMakeLists.txt")))).captured(1);
    }
    // The object of a JSON file, below the comment lines that YAML allows.
    static QJsonObject object(const QString& name) {
        QByteArray text = read(name);
        while (text.startsWith('#')) text.remove(0, text.indexOf('\n') + 1);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("%s: %s", qPrintable(name), qPrintable(error.errorString()));
        return document.object();
    }
    // Whether an outer checker accepts the file; nothing where it is not installed.
    static void judge(const QString& checker, const QStringList& arguments) {
        if (QStandardPaths::findExecutable(checker).isEmpty()) QSKIP(qPrintable(checker + " is not installed"));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(checker, arguments);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAll().constData());
    }

  private slots:
    void theDesktopOpensTheTypesThatAreDeclared() {
        const QStringList declared = elements(QStringLiteral("packaging/bitdistill-types.xml"),
                                              QStringLiteral("mime-type"), QStringLiteral("type"));
        QVERIFY(declared.contains(QStringLiteral("application/x-bitdistill-recipe+json")));
        const QStringList opened =
            desktopValues(QStringLiteral("MimeType")).value(QString()).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        QCOMPARE(setOf(opened), setOf(declared));
        QCOMPARE(setOf(elements(QStringLiteral("packaging/org.bitdistill.Workbench.metainfo.xml"),
                                QStringLiteral("mediatype"))),
                 setOf(declared));
    }

    // A name for people in each language that the entry speaks.
    void everyTypeIsNamedInEveryLanguage() {
        QSet<QString> languages = setOf(desktopValues(QStringLiteral("GenericName")).keys());
        QVERIFY(languages.size() > 3);
        QCOMPARE(setOf(desktopValues(QStringLiteral("Comment")).keys()), languages);
        const qsizetype types = elements(QStringLiteral("packaging/bitdistill-types.xml"), QStringLiteral("mime-type"),
                                         QStringLiteral("type"))
                                    .size();
        const QByteArray xml = read(QStringLiteral("packaging/bitdistill-types.xml"));
        QCOMPARE(xml.count("<comment"), types * languages.size());
        for (const QString& language : languages) {
            if (language.isEmpty()) continue;
            QCOMPARE(xml.count("<comment xml:lang=\"" + language.toLatin1() + "\">"), types);
        }
    }

    void theNewestReleaseIsThisVersion() {
        const QStringList releases = elements(QStringLiteral("packaging/org.bitdistill.Workbench.metainfo.xml"),
                                              QStringLiteral("release"), QStringLiteral("version"));
        QVERIFY(!projectVersion().isEmpty());
        QVERIFY(!releases.isEmpty());
        QCOMPARE(releases.constFirst(), projectVersion());
        QVERIFY(read(QStringLiteral("CHANGELOG.md")).contains("\n## " + projectVersion().toLatin1()));
    }

    void everyScreenshotOfTheMetainfoIsThere() {
        const QStringList images =
            elements(QStringLiteral("packaging/org.bitdistill.Workbench.metainfo.xml"), QStringLiteral("image"));
        QVERIFY(images.size() >= 2);
        for (QString image : images) {
            QVERIFY2(image.startsWith(QLatin1String("@SCREENSHOTS@/")), qPrintable(image));
            image.replace(QLatin1String("@SCREENSHOTS@"), QLatin1String("resources/screenshots"));
            QVERIFY2(QFileInfo::exists(source(image)), qPrintable(image));
        }
    }

    // What lintian may say is explained in the same file.
    void everyOverrideHasItsReason() {
        const QStringList files =
            QDir(source(QStringLiteral("packaging/debian"))).entryList({QStringLiteral("*.lintian-overrides")});
        QCOMPARE(files.size(), 3);
        for (const QString& file : files) {
            bool explained = false, comment = false;  // a reason takes one line or more, for one override or more
            const QList<QByteArray> lines = read(QStringLiteral("packaging/debian/") + file).split('\n');
            for (const QByteArray& line : lines) {
                if (line.startsWith("# ")) explained = (comment && explained) || line.size() > 20;
                comment = line.startsWith('#');
                if (line.isEmpty() || line.startsWith('#')) continue;
                QVERIFY2(explained, (file.toUtf8() + ": " + line).constData());
            }
        }
    }

    // A source that somebody could exchange is no source: archives have their checksum, repositories their commit.
    void theFlatpakManifestNamesFixedSources() {
        const QJsonObject manifest = object(QStringLiteral("packaging/org.bitdistill.Workbench.json"));
        QCOMPARE(
            manifest[QStringLiteral("id")].toString(),
            elements(QStringLiteral("packaging/org.bitdistill.Workbench.metainfo.xml"), QStringLiteral("id")).value(0));
        QCOMPARE(manifest[QStringLiteral("command")].toString(),
                 desktopValues(QStringLiteral("Exec")).value(QString()).section(QLatin1Char(' '), 0, 0));
        for (const char* key : {"runtime", "runtime-version", "sdk", "rename-desktop-file", "rename-icon"})
            QVERIFY2(!manifest[QLatin1String(key)].toString().isEmpty(), key);
        static const QRegularExpression sha256(QStringLiteral("^[0-9a-f]{64}$")),
            commit(QStringLiteral("^[0-9a-f]{40}$"));
        const QJsonArray modules = manifest[QStringLiteral("modules")].toArray();
        QVERIFY(modules.size() > 3);
        for (const QJsonValue module : modules) {
            const QByteArray name = module[QStringLiteral("name")].toString().toUtf8();
            const QJsonArray sources = module[QStringLiteral("sources")].toArray();
            QVERIFY2(!name.isEmpty() && !sources.isEmpty(), name.constData());
            for (const QJsonValue one : sources) {
                const QString type = one[QStringLiteral("type")].toString();
                if (type == QLatin1String("archive"))
                    QVERIFY2(sha256.match(one[QStringLiteral("sha256")].toString()).hasMatch(), name.constData());
                else if (type == QLatin1String("git"))
                    QVERIFY2(commit.match(one[QStringLiteral("commit")].toString()).hasMatch(), name.constData());
                else
                    QVERIFY2(type == QLatin1String("dir") || type == QLatin1String("inline"), name.constData());
                if (type == QLatin1String("archive") || type == QLatin1String("git"))
                    QVERIFY2(one[QStringLiteral("url")].toString().startsWith(QLatin1String("https://")),
                             name.constData());
            }
        }
        QCOMPARE(modules.last()[QStringLiteral("name")].toString(), QStringLiteral("bitdistill-workbench"));
    }

    void theAppImageRecipeIsOfThisVersion() {
        const QJsonObject recipe = object(QStringLiteral("packaging/appimage.yml"));
        QCOMPARE(recipe[QStringLiteral("version")].toInt(), 1);  // of the recipe's form
        const QJsonObject folder = recipe[QStringLiteral("AppDir")].toObject();
        const QJsonObject program = folder[QStringLiteral("app_info")].toObject();
        QCOMPARE(program[QStringLiteral("version")].toString(), projectVersion());
        QCOMPARE(program[QStringLiteral("icon")].toString(), desktopValues(QStringLiteral("Icon")).value(QString()));
        QCOMPARE(program[QStringLiteral("exec")].toString(),
                 QStringLiteral("usr/bin/") +
                     desktopValues(QStringLiteral("Exec")).value(QString()).section(QLatin1Char(' '), 0, 0));
        QVERIFY(!folder[QStringLiteral("apt")][QStringLiteral("include")].toArray().isEmpty());
        const QString path = folder[QStringLiteral("path")].toString();
        QVERIFY(path.startsWith(QLatin1String("build/")));
        // The script fills the folder that is packed, from the build that packaging/deb player makes.
        QByteArray script;
        for (const QJsonValue line : recipe[QStringLiteral("script")].toArray())
            script += line.toString().toUtf8() + '\n';
        QVERIFY2(script.contains("--prefix " + path.toUtf8() + "/usr"), script.constData());
        QVERIFY2(script.contains("build/deb-player "), script.constData());
        QVERIFY(read(QStringLiteral("CMakePresets.json")).contains("\"name\": \"deb-player\""));
    }

    void theMetainfoIsValid() {
        QTemporaryDir folder;
        for (const bool published : {false, true}) {
            QByteArray text = read(QStringLiteral("packaging/org.bitdistill.Workbench.metainfo.xml"));
            if (published) {
                text.replace("@SCREENSHOTS@", "https://example.org/screenshots");
            } else {
                const qsizetype begin = text.indexOf("  <screenshots>");
                const QByteArray end = "</screenshots>\n";
                QVERIFY(begin > 0 && text.indexOf(end) > begin);
                text.remove(begin, text.indexOf(end) + end.size() - begin);
            }
            QFile file(folder.filePath(QStringLiteral("org.bitdistill.Workbench.metainfo.xml")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            file.close();
            judge(QStringLiteral("appstreamcli"),
                  {QStringLiteral("validate"), QStringLiteral("--no-net"), file.fileName()});
            if (QTest::currentTestFailed()) return;
        }
    }

    void theDesktopEntryIsValid() {
        judge(QStringLiteral("desktop-file-validate"),
              {source(QStringLiteral("packaging/bitdistill-workbench.desktop"))});
    }
};

QTEST_GUILESS_MAIN(PackagingTest)
#include "packaging_test.moc"
