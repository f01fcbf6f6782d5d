// SPDX-License-Identifier: GPL-3.0-or-later
// A real server on a free port, asked by Qt's HTTP client: answers, streams, refusals, clients that go away, several at
// once, and its end.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTemporaryDir>
#include <QtTest>
#include <mutex>
#include <thread>

#include "engine/serve/model_server.h"
#include "tests/error_text.h"
#include "tests/talk/talking_folder.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

constexpr int longest_wait = 60'000;  // ms; for machines that do much else

// A server on a thread of its own, and what it told of its answers.
class Running {
  public:
    explicit Running(Talker talker, ServeOptions options = {}) {
        options.port = 0;
        if (options.name.empty()) options.name = "tiny";
        options.told = [this](const std::string& line) {
            const std::lock_guard lock(mutex_);
            told_ << QString::fromStdString(line);
        };
        server_ = std::make_unique<ModelServer>(std::move(talker), options);
        thread_ = std::thread([this] { server_->run(); });
    }
    ~Running() { stop(); }
    void stop() {
        if (!thread_.joinable()) return;
        server_->stop();
        thread_.join();
    }
    QString url(const QString& path) const {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(server_->port()).arg(path);
    }
    QStringList told() const {
        const std::lock_guard lock(mutex_);
        return told_;
    }

  private:
    mutable std::mutex mutex_;
    QStringList told_;
    std::unique_ptr<ModelServer> server_;
    std::thread thread_;
};

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

class Client {
  public:
    QNetworkReply* ask(const QString& url, const QByteArray& body, const Headers& headers = {},
                       const QByteArray& verb = "POST") {
        QNetworkRequest request{QUrl(url)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        for (const auto& [name, value] : headers) request.setRawHeader(name, value);
        QNetworkReply* const reply = network_.sendCustomRequest(request, verb, body);
        reply->setParent(&network_);
        return reply;
    }
    QNetworkReply* get(const QString& url, const Headers& headers = {}) {
        QNetworkRequest request{QUrl(url)};
        for (const auto& [name, value] : headers) request.setRawHeader(name, value);
        QNetworkReply* const reply = network_.get(request);
        reply->setParent(&network_);
        return reply;
    }

  private:
    QNetworkAccessManager network_;
};

int status_of(const QNetworkReply* reply) { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

Json json_of(const QByteArray& text) { return Json::parse(text.toStdString(), nullptr, false); }

// The events of a stream. One that is no "data: " line is an empty object.
std::vector<Json> events_of(const QByteArray& body) {
    std::vector<Json> events;
    for (const QByteArray& event : body.split('\n')) {
        if (event.isEmpty()) continue;
        const bool data = event.startsWith("data: ");
        events.push_back(!data ? Json::object() : event == "data: [DONE]" ? Json("[DONE]") : json_of(event.mid(6)));
    }
    return events;
}

QByteArray hello(const QByteArray& members) {
    return R"({"messages": [{"role": "user", "content": "Once upon a time"}], "temperature": 0)" + members + "}";
}
QByteArray once(const QByteArray& members) {
    return R"({"prompt": "Once upon a time", "temperature": 0)" + members + "}";
}

}  // namespace

#define FINISHES(reply) QTRY_VERIFY_WITH_TIMEOUT((reply)->isFinished(), longest_wait)

class ModelServerTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
    Talker stories() const { return talker_of(path("stories")); }

    // What the model writes after the prompt, without a server.
    std::string written(const std::vector<int>& prompt, int tokens) const {
        Talker talker = stories();
        AnswerOptions options;
        options.max_tokens = tokens;
        return talker.write(prompt, options).text;
    }
    std::string chatted(int tokens) const {
        const std::vector<ChatMessage> messages{{"user", "Once upon a time"}};
        return written(stories().chat_prompt(messages), tokens);
    }
    std::string continued(int tokens) const { return written(stories().plain_prompt("Once upon a time"), tokens); }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        copy_stories(path("stories"));
        write_template(path("stories"));
        write_endless(path("endless"));
    }

    void itSaysWhatItServes() {
        NEED_SHARED("models/stories260K");
        ServeOptions options;
        options.name = "run/student";
        Running server(stories(), options);
        Client client;
        QNetworkReply* const list = client.get(server.url("/v1/models"));
        FINISHES(list);
        const Json models = json_of(list->readAll());
        QCOMPARE(models["object"].get<std::string>(), std::string("list"));
        QCOMPARE(models["data"].size(), std::size_t{1});
        QCOMPARE(models["data"][0]["id"].get<std::string>(), std::string("run/student"));
        QCOMPARE(models["data"][0]["meta"]["n_ctx"].get<int>(), 512);
        QNetworkReply* const one = client.get(server.url("/v1/models/run/student"));
        FINISHES(one);
        QCOMPARE(json_of(one->readAll())["object"].get<std::string>(), std::string("model"));
        QNetworkReply* const health = client.get(server.url("/health"));
        FINISHES(health);
        QCOMPARE(json_of(health->readAll())["status"].get<std::string>(), std::string("ok"));
        QNetworkReply* const root = client.get(server.url("/"));
        FINISHES(root);
        QVERIFY(root->readAll().contains(server.url("/v1").toUtf8()));
    }

    void aWholeAnswerIsWhatTheModelWrites() {
        NEED_SHARED("models/stories260K");
        Running server(stories());
        Client client;
        QNetworkReply* const reply =
            client.ask(server.url("/v1/chat/completions"), hello(R"(, "max_tokens": 24, "model": "tiny")"));
        FINISHES(reply);
        QCOMPARE(status_of(reply), 200);
        QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("application/json"));
        const Json answer = json_of(reply->readAll());
        QCOMPARE(answer["object"].get<std::string>(), std::string("chat.completion"));
        QCOMPARE(answer["model"].get<std::string>(), std::string("tiny"));
        const Json& choice = answer["choices"][0];
        QCOMPARE(choice["message"]["role"].get<std::string>(), std::string("assistant"));
        QCOMPARE(choice["message"]["content"].get<std::string>(), chatted(24));
        QCOMPARE(choice["finish_reason"].get<std::string>(), std::string("length"));
        QCOMPARE(answer["usage"]["completion_tokens"].get<int>(), 24);
        QCOMPARE(answer["usage"]["total_tokens"].get<int>(), answer["usage"]["prompt_tokens"].get<int>() + 24);
    }

    void aCompletionIsWhatTheModelWrites() {
        NEED_SHARED("models/stories260K");
        Running server(stories());
        Client client;
        QNetworkReply* const reply = client.ask(server.url("/v1/completions"), once(R"(, "max_tokens": 24)"));
        FINISHES(reply);
        const Json answer = json_of(reply->readAll());
        QCOMPARE(answer["object"].get<std::string>(), std::string("text_completion"));
        QCOMPARE(answer["choices"][0]["text"].get<std::string>(), continued(24));
    }

    void aStreamIsTheWholeAnswerInPieces() {
        NEED_SHARED("models/stories260K");
        Running server(stories());
        Client client;
        for (const bool chat : {true, false}) {
            const QByteArray members =
                R"(, "max_tokens": 24, "stream": true, "stream_options": {"include_usage": true})";
            QNetworkReply* const reply = client.ask(server.url(chat ? "/v1/chat/completions" : "/v1/completions"),
                                                    chat ? hello(members) : once(members));
            FINISHES(reply);
            QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/event-stream"));
            const std::vector<Json> events = events_of(reply->readAll());
            QVERIFY(events.size() > 10);
            QVERIFY(events.back() == Json("[DONE]"));
            std::string text;
            int ends = 0, usages = 0;
            for (std::size_t i = 0; i + 1 < events.size(); ++i) {
                QVERIFY2(events[i].contains("choices"), events[i].dump().c_str());
                if (!events[i]["usage"].is_null()) ++usages;
                for (const Json& choice : events[i]["choices"]) {
                    if (!choice["finish_reason"].is_null()) ++ends;
                    if (chat && choice["delta"].contains("content"))
                        text += choice["delta"]["content"].get<std::string>();
                    if (!chat) text += choice["text"].get<std::string>();
                }
            }
            QCOMPARE(text, chat ? chatted(24) : continued(24));
            QCOMPARE(ends, 1);
            QCOMPARE(usages, 1);
            const Json& last = events[events.size() - 2];
            QVERIFY(last["choices"].empty());
            QCOMPARE(last["usage"]["completion_tokens"].get<int>(), 24);
        }
    }

    void aStopTextIsNoPartOfTheAnswer() {
        NEED_SHARED("models/stories260K");
        Running server(stories());
        Client client;
        const std::string whole = continued(60);
        const std::string stop = whole.substr(whole.size() / 2, 5);
        const std::string expected = whole.substr(0, whole.find(stop));
        const QByteArray quoted = QByteArray::fromStdString(Json(stop).dump());
        for (const QByteArray& given : {quoted, QByteArray("[\"no such words\", " + quoted + "]")}) {
            QNetworkReply* const reply =
                client.ask(server.url("/v1/completions"), once(", \"max_tokens\": 60, \"stop\": " + given));
            FINISHES(reply);
            const Json choice = json_of(reply->readAll())["choices"][0];
            QCOMPARE(choice["text"].get<std::string>(), expected);
            QCOMPARE(choice["finish_reason"].get<std::string>(), std::string("stop"));
        }
    }

    void aSeedGivesTheSameTextAgain() {
        NEED_SHARED("models/stories260K");
        Running server(stories());
        Client client;
        std::vector<std::string> texts;
        for (const char* const seed : {"1", "1", "2"}) {
            QNetworkReply* const reply = client.ask(
                server.url("/v1/completions"),
                QByteArray(R"({"prompt": "Once", "temperature": 1, "top_p": 1, "max_tokens": 40, "seed": )") + seed +
                    "}");
            FINISHES(reply);
            texts.push_back(json_of(reply->readAll())["choices"][0]["text"].get<std::string>());
        }
        QCOMPARE(texts[0], texts[1]);
        QVERIFY(texts[0] != texts[2]);
    }

    void theNextTurnReadsOnlyWhatIsNew() {
        NEED_SHARED("models/stories260K");
        Running server(stories());
        Client client;
        const std::string first = chatted(16);
        QNetworkReply* reply = client.ask(server.url("/v1/chat/completions"), hello(R"(, "max_tokens": 16)"));
        FINISHES(reply);
        const int before = json_of(reply->readAll())["usage"]["prompt_tokens"].get<int>();
        Json messages = Json::array();
        for (const auto& [role, content] : {std::pair<std::string, std::string>("user", "Once upon a time"),
                                            {"assistant", first},
                                            {"user", "And then?"}}) {
            Json message = Json::object();
            message["role"] = role;
            message["content"] = content;
            messages.push_back(message);
        }
        Json request = Json::object();
        request["messages"] = messages;
        request["temperature"] = 0;
        request["max_tokens"] = 16;
        reply = client.ask(server.url("/v1/chat/completions"), QByteArray::fromStdString(request.dump()));
        FINISHES(reply);
        const Json answer = json_of(reply->readAll());
        QVERIFY(answer["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>() >= before - 1);
        std::vector<ChatMessage> turns{{"user", "Once upon a time"}, {"assistant", first}, {"user", "And then?"}};
        QCOMPARE(answer["choices"][0]["message"]["content"].get<std::string>(),
                 written(stories().chat_prompt(turns), 16));
    }

    void whatCannotBeAnsweredIsRefusedInTheirForm_data() {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("said");
        const QString chat = QStringLiteral("/v1/chat/completions");
        QTest::newRow("no JSON") << QByteArray("POST") << chat << QByteArray("hello") << 400 << QByteArray()
                                 << QByteArray("not a JSON object");
        QTest::newRow("two answers") << QByteArray("POST") << chat << hello(", \"n\": 2") << 400 << QByteArray()
                                     << QByteArray("may only be 1");
        QTest::newRow("another model") << QByteArray("POST") << chat << hello(", \"model\": \"gpt\"") << 404
                                       << QByteArray("model_not_found") << QByteArray("it is \"tiny\"");
        QTest::newRow("another model's card") << QByteArray("GET") << QStringLiteral("/v1/models/gpt") << QByteArray()
                                              << 404 << QByteArray("model_not_found") << QByteArray("gpt");
        QTest::newRow("a long prompt") << QByteArray("POST") << QStringLiteral("/v1/completions")
                                       << QByteArray("{\"prompt\": \"") + QByteArray("once ").repeated(2000) + "\"}"
                                       << 400 << QByteArray("context_length_exceeded") << QByteArray("context of 512");
        QTest::newRow("another route") << QByteArray("POST") << QStringLiteral("/v1/embeddings") << QByteArray("{}")
                                       << 404 << QByteArray("unknown_url") << QByteArray("/v1/embeddings");
        QTest::newRow("another verb") << QByteArray("PUT") << QStringLiteral("/v1/models") << QByteArray("{}") << 404
                                      << QByteArray("unknown_url") << QByteArray("PUT /v1/models");
    }
    void whatCannotBeAnsweredIsRefusedInTheirForm() {
        NEED_SHARED("models/stories260K");
        QFETCH(QByteArray, verb);
        QFETCH(QString, route);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, said);
        Running server(stories());
        Client client;
        QNetworkReply* const reply =
            verb == "GET" ? client.get(server.url(route)) : client.ask(server.url(route), body, {}, verb);
        FINISHES(reply);
        QCOMPARE(status_of(reply), status);
        const Json error = json_of(reply->readAll())["error"];
        QVERIFY2(QByteArray::fromStdString(error["message"].get<std::string>()).contains(said), error.dump().c_str());
        QCOMPARE(error["code"].is_null() ? std::string() : error["code"].get<std::string>(), code.toStdString());
        QCOMPARE(error["type"].get<std::string>(), std::string("invalid_request_error"));
    }

    void aModelWithoutTemplateContinuesTextsOnly() {
        NEED_SHARED("models/stories260K");
        Running server(talker_of(shared_path("models/stories260K")));
        Client client;
        QNetworkReply* reply = client.ask(server.url("/v1/chat/completions"), hello(""));
        FINISHES(reply);
        QCOMPARE(status_of(reply), 400);
        const Json error = json_of(reply->readAll())["error"];
        QCOMPARE(error["code"].get<std::string>(), std::string("no_chat_template"));
        QVERIFY(has(error["message"].get<std::string>(), "/v1/completions"));
        reply = client.ask(server.url("/v1/completions"), once(R"(, "max_tokens": 5)"));
        FINISHES(reply);
        QCOMPARE(status_of(reply), 200);
    }

    // Both ways of asking: a stream that is no longer read, and a whole answer that is no longer waited for.
    void aClientThatGoesAwayEndsItsAnswer() {
        NEED_SHARED("models/stories260K");
        Running server(talker_of(path("endless")));
        for (const bool stream : {true, false}) {
            const int before = static_cast<int>(server.told().size());
            {
                Client client;
                const QByteArray how = stream ? R"(, "stream": true)" : "";
                QNetworkReply* const reply = client.ask(server.url("/v1/completions"), once(how));
                if (stream)
                    QTRY_VERIFY_WITH_TIMEOUT(reply->bytesAvailable() > 0, longest_wait);
                else  // the head of the answer: the server has it in hand
                    QTRY_VERIFY_WITH_TIMEOUT(status_of(reply) == 200, longest_wait);
                reply->abort();
            }
            QTRY_VERIFY_WITH_TIMEOUT(server.told().size() > before, longest_wait);
            QVERIFY2(server.told().back().contains("stopped") || server.told().back().contains("given up"),
                     qPrintable(server.told().back()));
        }
        Client client;
        QNetworkReply* const next = client.ask(server.url("/v1/completions"), once(R"(, "max_tokens": 3)"));
        FINISHES(next);
        QCOMPARE(json_of(next->readAll())["usage"]["completion_tokens"].get<int>(), 3);
    }

    void requestsAreAnsweredInTheOrderOfTheirArrival() {
        NEED_SHARED("models/stories260K");
        Running server(talker_of(path("endless")));
        Client one, two;
        QNetworkReply* const first =
            one.ask(server.url("/v1/completions"), once(R"(, "max_tokens": 3000, "stream": true)"));
        QTRY_VERIFY_WITH_TIMEOUT(first->bytesAvailable() > 0, longest_wait);
        QNetworkReply* const second = two.ask(server.url("/v1/completions"), once(R"(, "max_tokens": 7)"));
        QNetworkReply* const health = two.get(server.url("/health"));  // waits for nobody
        FINISHES(health);
        FINISHES(second);
        FINISHES(first);
        QCOMPARE(server.told().size(), qsizetype{2});
        QVERIFY2(server.told()[0].contains(" 3000 written"), qPrintable(server.told()[0]));
        QVERIFY2(server.told()[1].contains(" 7 written"), qPrintable(server.told()[1]));
        QVERIFY(events_of(first->readAll()).back() == Json("[DONE]"));
        QCOMPARE(json_of(second->readAll())["usage"]["completion_tokens"].get<int>(), 7);
    }

    void tooManyThatWaitAreSentAway() {
        NEED_SHARED("models/stories260K");
        ServeOptions options;
        options.most_waiting = 1;
        Running server(talker_of(path("endless")), options);
        Client one, two;
        QNetworkReply* const first = one.ask(server.url("/v1/completions"), once(R"(, "stream": true)"));
        QTRY_VERIFY_WITH_TIMEOUT(first->bytesAvailable() > 0, longest_wait);
        QNetworkReply* const second = two.ask(server.url("/v1/completions"), once(""));
        FINISHES(second);
        QCOMPARE(status_of(second), 503);
        QCOMPARE(json_of(second->readAll())["error"]["code"].get<std::string>(), std::string("overloaded"));
        first->abort();
    }

    void pagesAskOnlyWhereTheyAreLetIn() {
        NEED_SHARED("models/stories260K");
        ServeOptions options;
        options.origins = {"http://localhost:3000"};
        Running server(stories(), options);
        Client client;
        const QString url = server.url("/v1/models");
        QNetworkReply* reply = client.get(url, {{"Origin", "http://example.org"}});
        FINISHES(reply);
        QCOMPARE(status_of(reply), 403);
        QVERIFY(reply->rawHeader("Access-Control-Allow-Origin").isEmpty());
        QVERIFY(reply->readAll().contains("--allow-origin http://example.org"));
        reply = client.get(url, {{"Origin", "http://localhost:3000"}});
        FINISHES(reply);
        QCOMPARE(status_of(reply), 200);
        QCOMPARE(reply->rawHeader("Access-Control-Allow-Origin"), QByteArray("http://localhost:3000"));
        reply = client.ask(server.url("/v1/chat/completions"), {},
                           {{"Origin", "http://localhost:3000"}, {"Access-Control-Request-Headers", "content-type"}},
                           "OPTIONS");
        FINISHES(reply);
        QCOMPARE(status_of(reply), 204);
        QCOMPARE(reply->rawHeader("Access-Control-Allow-Headers"), QByteArray("content-type"));
        reply = client.ask(server.url("/v1/chat/completions"), {}, {{"Origin", "http://example.org"}}, "OPTIONS");
        FINISHES(reply);
        QCOMPARE(status_of(reply), 403);
        // A page whose own name was made to point at this machine.
        reply = client.get(url, {{"Host", "example.org:8080"}});
        FINISHES(reply);
        QCOMPARE(status_of(reply), 403);
    }

    void stoppingEndsWhatIsUnderWay() {
        NEED_SHARED("models/stories260K");
        Running server(talker_of(path("endless")));
        Client client;
        QNetworkReply* const reply = client.ask(server.url("/v1/completions"), once(R"(, "stream": true)"));
        QTRY_VERIFY_WITH_TIMEOUT(reply->bytesAvailable() > 0, longest_wait);
        server.stop();
        FINISHES(reply);
        QVERIFY(!reply->readAll().contains("[DONE]"));
        QCOMPARE(server.told().size(), qsizetype{1});
    }

    void aStopBeforeTheStartIsNotForgotten() {
        NEED_SHARED("models/stories260K");
        ServeOptions options;
        options.port = 0;
        ModelServer server(stories(), options);
        server.stop();
        server.run();
        server.stop();
    }

    void aPortThatIsTakenIsNamed() {
        NEED_SHARED("models/stories260K");
        ServeOptions options;
        options.port = 0;
        ModelServer server(stories(), options);
        options.port = server.port();
        const std::string said = message_of([&] { ModelServer second(stories(), options); });
        QVERIFY2(has(said, "port " + std::to_string(options.port)) && has(said, "--port"), said.c_str());
    }
};

QTEST_GUILESS_MAIN(ModelServerTest)
#include "model_server_test.moc"
