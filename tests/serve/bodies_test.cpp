// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies however they are sent: in chunks, packed, as a form, in parts, too large. And one request a connection.
#include <QHostAddress>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <memory>
#include <thread>

#include "engine/serve/model_server.h"
#include "tests/talk/talking_folder.h"

using namespace bitdistill;

namespace {

constexpr int longest_wait = 60'000;  // ms; for machines that do much else
constexpr qsizetype too_much = (qsizetype{16} << 20) + 1;

struct Answer {
    int status = 0;  // 0: none came
    QByteArray head;
    Json body;
    qsizetype answers = 0;  // on this connection
};

// Sends the bytes as they are, and reads until the server closes the connection.
Answer sent(int port, const QByteArray& bytes) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    if (!socket.waitForConnected(longest_wait)) return {};
    socket.write(bytes);
    if (socket.state() != QAbstractSocket::UnconnectedState) socket.waitForDisconnected(longest_wait);
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    Answer answer;
    if (end < 0) return answer;
    answer.head = all.left(end);
    answer.status = answer.head.mid(9, 3).toInt();
    answer.answers = all.count("HTTP/1.1 ");
    // The body's chunks, or all of it: the object that stands in it.
    const qsizetype begins = all.indexOf('{', end), ends = all.lastIndexOf('}');
    if (begins > 0 && ends > begins)
        answer.body = Json::parse(all.mid(begins, ends + 1 - begins).toStdString(), nullptr, false);
    return answer;
}

QByteArray request(const QByteArray& headers, const QByteArray& body) {
    return "POST /v1/completions HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n" + body;
}
QByteArray length_of(const QByteArray& body) { return "Content-Length: " + QByteArray::number(body.size()) + "\r\n"; }
QByteArray chunk(const QByteArray& bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

const QByteArray in_chunks = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
const QByteArray question = R"({"prompt": "Once", "temperature": 0, "max_tokens": 3)";  // to be closed

}  // namespace

class BodiesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ModelServer> server_;
    std::thread thread_;
    std::atomic<int> told_{0};  // answers that the model has begun

    static void answers_three(const Answer& answer) {
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.is_object() && answer.body.contains("usage"), answer.head.constData());
        QCOMPARE(answer.body["usage"]["completion_tokens"].get<int>(), 3);
    }
    static void is_too_large(const Answer& answer) {
        QCOMPARE(answer.status, 413);
        QVERIFY2(answer.body.is_object() && answer.body.contains("error"), answer.head.constData());
        QCOMPARE(answer.body["error"]["type"].get<std::string>(), std::string("invalid_request_error"));
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        ServeOptions options;
        options.port = 0;
        options.name = "tiny";
        options.told = [this](const std::string&) { ++told_; };
        server_ = std::make_unique<ModelServer>(talker_of(shared_path("models/stories260K")), options);
        thread_ = std::thread([this] { server_->run(); });
    }
    void cleanupTestCase() {
        if (server_) server_->stop();
        if (thread_.joinable()) thread_.join();
    }

    void aBodyInChunksIsRead() {
        NEED_SHARED("models/stories260K");
        answers_three(sent(server_->port(), request(in_chunks, chunk(question) + chunk("}") + "0\r\n\r\n")));
    }

    void aBodyInChunksThatIsTooLargeIsRefused() {
        NEED_SHARED("models/stories260K");
        is_too_large(
            sent(server_->port(), request(in_chunks, chunk(question + QByteArray(too_much, ' ') + "}") + "0\r\n\r\n")));
    }

    // Small as it is sent, and large where it is unpacked.
    void aPackedBodyThatIsTooLargeIsRefused() {
        NEED_SHARED("models/stories260K");
        const QByteArray small = qCompress(question + "}").mid(4);  // Qt writes the length in front
        const QByteArray large = qCompress(question + QByteArray(too_much, ' ') + "}").mid(4);
        QVERIFY(large.size() < too_much / 100);
        const QByteArray packed = "Content-Type: application/json\r\nContent-Encoding: deflate\r\n";
        answers_three(sent(server_->port(), request(packed + length_of(small), small)));
        is_too_large(sent(server_->port(), request(packed + length_of(large), large)));
    }

    void aLongBodyIsReadWhateverItIsCalled() {
        NEED_SHARED("models/stories260K");
        const QByteArray body = question + QByteArray(20'000, ' ') + "}";
        for (const QByteArray& type : {QByteArray("application/x-www-form-urlencoded"), QByteArray("text/plain"),
                                       QByteArray("application/json")})
            answers_three(sent(server_->port(), request("Content-Type: " + type + "\r\n" + length_of(body), body)));
    }

    // The head of the first request fills what the library reads at once, so that its body stands where a second
    // request would.
    void aBodyThatCannotBeReadIsNoRequest() {
        NEED_SHARED("models/stories260K");
        const int before = told_;
        const QByteArray hidden = request(length_of(question + "}"), question + "}");
        QByteArray head =
            request("Origin: http://example.org\r\nContent-Type: multipart/form-data\r\nContent-Length: " +
                        QByteArray::number(hidden.size()) + "\r\nX-Filled: ",
                    {});
        head.chop(2);  // the empty line
        head += QByteArray(4096 - head.size() - 4, 'x') + "\r\n\r\n";
        QCOMPARE(head.size(), qsizetype{4096});
        QVERIFY(sent(server_->port(), head + hidden).answers <= 1);
        answers_three(sent(server_->port(), request(length_of(question + "}"), question + "}")));
        QCOMPARE(told_ - before, 1);
    }

    void aConnectionTakesOneRequest() {
        NEED_SHARED("models/stories260K");
        const Answer answer = sent(server_->port(), "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.head.contains("Connection: close"), answer.head.constData());
    }
};

QTEST_GUILESS_MAIN(BodiesTest)
#include "bodies_test.moc"
