// SPDX-License-Identifier: GPL-3.0-or-later
// serve through the real program: its address, an answer, Ctrl+C.
#include <signal.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using nlohmann::json;

namespace {

constexpr int longest_wait = 120'000;

struct Served {
    QProcess process;
    QString address;  // the first line that it prints

    explicit Served(const QStringList& options) {
        process.start(
            cli_program(),
            QStringList{"serve", "--model", shared("models/stories260K"), "--port", "0", "--threads", "1"} + options);
        while (!process.canReadLine() && process.waitForReadyRead(longest_wait)) {
        }
        address = QString::fromUtf8(process.readLine()).trimmed();
    }
    ~Served() {
        process.kill();
        process.waitForFinished();
    }
    // The exit code after Ctrl+C.
    int interrupted() {
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        return process.waitForFinished(longest_wait) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }
};

}  // namespace

class ServeTest : public QObject {
    Q_OBJECT

  private slots:
    void itAnswersAsGenerateDoesUntilItIsInterrupted_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("alone") << QStringList{};
        QTest::newRow("with drafts") << QStringList{"--draft", shared("models/stories260K")};
        QTest::newRow("with look-up") << QStringList{"--lookup"};
    }
    void itAnswersAsGenerateDoesUntilItIsInterrupted() {
        NEED_SHARED("models");
        QFETCH(QStringList, options);
        const Ended alone = runProgram({"generate", "--model", shared("models/stories260K"), "--prompt",
                                        "Once upon a time", "-n", "30", "--greedy", "--json"});
        EXITS_WITH(alone, 0);
        Served served(options);
        QByteArray said = served.process.readAllStandardError();
        QVERIFY2(served.address.startsWith("http://127.0.0.1:") && served.address.endsWith("/v1"), said.constData());
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(served.address + "/completions")};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply* const reply = network.post(
            request,
            QByteArray(
                R"({"model": "stories260K", "prompt": "Once upon a time", "max_tokens": 30, "temperature": 0})"));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longest_wait);
        const json answer = json::parse(reply->readAll().toStdString(), nullptr, false);
        QVERIFY2(answer.contains("choices"), answer.dump().c_str());
        QCOMPARE(answer["choices"][0]["text"].get<std::string>(), alone.json()["text"].get<std::string>());
        QCOMPARE(served.interrupted(), 0);
        said += served.process.readAllStandardError();
        QVERIFY2(said.contains("has no chat template") && said.contains("30 written"), said.constData());
        QVERIFY2(!said.contains(".."), said.constData());
        const bool drafted = !options.isEmpty();
        QCOMPARE(said.contains(" tokens a check, "), drafted);
        QCOMPARE(answer["timings"].contains("draft_n"), drafted);
        QCOMPARE(answer["timings"].contains("draft_n_accepted"), drafted);
    }

    void aModelThatIsNotThereIsNamed() {
        const Ended ended = runProgram({"serve", "--model", "/nowhere/model", "--port", "0"});
        EXITS_WITH(ended, 1);
        SAYS(ended, "/nowhere/model");
        QVERIFY(ended.out.isEmpty());
    }

    void wrongUsageIsExitCode2() {
        for (const auto& [options, said] :
             {std::pair(QStringList{"--port", "70000"}, "--port: is 70000, expected a whole number from 0 to 65535"),
              std::pair(QStringList{"--draft-tokens", "4"}, "there are none"),
              std::pair(QStringList{"--draft", ""}, "--draft: is empty"),
              std::pair(QStringList{"--allow-origin", "http://localhost:3000/"}, "http://localhost:3000/"),
              std::pair(QStringList{"--allow-origin", "localhost:3000"}, "--allow-origin: is localhost:3000"),
              std::pair(QStringList{"--draft", "x", "--lookup"}, "--lookup")}) {
            const Ended ended = runProgram(QStringList{"serve", "--model", "x"} + options);
            EXITS_WITH(ended, 2);
            SAYS(ended, said);
        }
    }
};

QTEST_GUILESS_MAIN(ServeTest)
#include "serve_test.moc"
