// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as OpenAI's clients send them: what is read, what is passed over, what is refused by name.
#include <QtTest>

#include "engine/serve/api_request.h"
#include "engine/serve/refusal.h"

using namespace bitdistill;

namespace {

constexpr const char* hello = R"("messages": [{"role": "user", "content": "Hi"}])";

ApiRequest chat(const std::string& members = {}) {
    return read_api_request(ApiRoute::chat, "{" + std::string(hello) + (members.empty() ? "" : ", ") + members + "}",
                            {});
}

}  // namespace

class ApiRequestTest : public QObject {
    Q_OBJECT

  private slots:
    void whatIsNotSaidIsAsGenerateHasIt() {
        const ApiRequest request = chat();
        QCOMPARE(request.messages.size(), std::size_t{1});
        QCOMPARE(request.messages[0].role, std::string("user"));
        QCOMPARE(request.messages[0].content, std::string("Hi"));
        QCOMPARE(request.answer.sampler.temperature, 0.8);
        QCOMPARE(request.answer.sampler.top_p, 0.95);
        QCOMPARE(request.answer.max_tokens, 0);
        QVERIFY(!request.stream && !request.include_usage && request.model.empty() && request.answer.stop.empty());
        QVERIFY(request.answer.sampler.seed != chat().answer.sampler.seed);  // another one each time
    }

    void everyFieldIsRead() {
        const ApiRequest request = chat(
            R"("model": "m", "stream": true, "stream_options": {"include_usage": true}, "temperature": 0, "top_p": 0.5,
               "top_k": 7, "max_tokens": 12, "stop": ["a", "b"], "seed": 9, "n": 1)");
        QCOMPARE(request.model, std::string("m"));
        QVERIFY(request.stream && request.include_usage);
        QCOMPARE(request.answer.sampler.temperature, 0.0);
        QCOMPARE(request.answer.sampler.top_p, 0.5);
        QCOMPARE(request.answer.sampler.top_k, 7);
        QCOMPARE(request.answer.sampler.seed, std::uint64_t{9});
        QCOMPARE(request.answer.max_tokens, 12);
        QVERIFY((request.answer.stop == std::vector<std::string>{"a", "b"}));
    }

    void spellingsOfOtherClientsAreUnderstood() {
        QCOMPARE(chat(R"("max_completion_tokens": 5)").answer.max_tokens, 5);
        QCOMPARE(chat(R"("max_tokens": -1)").answer.max_tokens, 0);
        QCOMPARE(chat(R"("max_tokens": 64.0)").answer.max_tokens, 64);
        QCOMPARE(chat(R"("max_tokens": null, "stop": null, "seed": null)").answer.max_tokens, 0);
        QVERIFY((chat(R"("stop": "end")").answer.stop == std::vector<std::string>{"end"}));
        QVERIFY(chat(R"("stop": [""])").answer.stop.empty());
        QCOMPARE(chat(R"("seed": -2)").answer.sampler.seed, static_cast<std::uint64_t>(-2));
        // Whole numbers in each form that JSON has for them.
        for (const char* three : {"3", "3.0", "3e0", "30.0e-1"}) {
            const std::string number(three);
            const ApiRequest request =
                chat(("\"seed\": " + number + ", \"top_k\": " + number + ", \"max_tokens\": " + number + ", \"n\": 1.0")
                         .c_str());
            QCOMPARE(request.answer.sampler.seed, std::uint64_t{3});
            QCOMPARE(request.answer.sampler.top_k, 3);
            QCOMPARE(request.answer.max_tokens, 3);
        }
        QCOMPARE(chat(R"("seed": -2.0)").answer.sampler.seed, static_cast<std::uint64_t>(-2));
        QVERIFY(chat(R"("top_p": 0)").answer.sampler.top_p > 0);
        QCOMPARE(chat(R"("top_k": -1)").answer.sampler.top_k, 0);
        const ApiRequest parts = read_api_request(
            ApiRoute::chat,
            R"({"messages": [{"role": "developer", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]},
                             {"role": "assistant", "content": "c", "tool_calls": [], "refusal": null}]})",
            {});
        QCOMPARE(parts.messages[0].role, std::string("system"));
        QCOMPARE(parts.messages[0].content, std::string("ab"));
        QVERIFY(parts.messages[1].is_answer());
        QCOMPARE(read_api_request(ApiRoute::completion, R"({"prompt": "x"})", {}).prompt, std::string("x"));
        QCOMPARE(read_api_request(ApiRoute::completion, R"({"prompt": ["x"]})", {}).prompt, std::string("x"));
    }

    void whatMeansNothingHereIsPassedOver() {
        chat(
            R"("user": "u", "metadata": {"a": "b"}, "store": false, "service_tier": "auto", "parallel_tool_calls": true,
                "prompt_cache_key": "k", "safety_identifier": "s")");
    }

    void aValueThatMeansAsWithoutIsPassedOver() {
        chat(R"("n": 1, "tools": [], "tool_choice": "auto", "functions": null, "response_format": {"type": "text"},
                "logit_bias": {}, "logprobs": false, "top_logprobs": 0, "frequency_penalty": 0, "presence_penalty": 0.0,
                "repeat_penalty": 1.0, "min_p": 0, "modalities": ["text"], "reasoning_effort": null)");
        read_api_request(ApiRoute::completion, R"({"prompt": "x", "best_of": 1, "echo": false, "suffix": null})", {});
    }

    void whatWouldChangeTheAnswerIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* members, const char* field, const char* said) {
            QTest::newRow(members) << QByteArray(members) << QByteArray(field) << QByteArray(said);
        };
        row(R"("n": 2)", "n", "may only be 1");
        row(R"("tools": [{"type": "function"}])", "tools", "calls no functions");
        row(R"("tool_choice": "required")", "tool_choice", "not supported");
        row(R"("response_format": {"type": "json_object"})", "response_format", "not held to a form");
        row(R"("logit_bias": {"5": 100})", "logit_bias", "not supported");
        row(R"("logprobs": true)", "logprobs", "not handed out");
        row(R"("frequency_penalty": 0.5)", "frequency_penalty", "not supported");
        row(R"("reasoning_effort": "high")", "reasoning_effort", "not supported");
        row(R"("modalities": ["text", "audio"])", "modalities", "writes text");
        row(R"("colour": "red")", "colour", "not known");
        row(R"("prompt": "x")", "prompt", "not known");
        row(R"("temperature": -1)", "temperature", "expected a number from 0");
        row(R"("temperature": "hot")", "temperature", "is not a number");
        row(R"("top_p": 1.5)", "top_p", "expected a number from 0 to 1");
        row(R"("max_tokens": 0)", "max_tokens", "at least one token");
        row(R"("max_tokens": 1.5)", "max_tokens", "whole number");
        row(R"("max_completion_tokens": "many")", "max_completion_tokens", "whole number");
        row(R"("stop": 5)", "stop", "neither a text nor a list");
        row(R"("stop": ["a", 5])", "stop", "something else than a text");
        row(R"("seed": 1.5)", "seed", "whole number");
        row(R"("seed": 1e300)", "seed", "64 bits");
        row(R"("seed": "3")", "seed", "whole number");
        row(R"("top_k": 3.5)", "top_k", "whole number");
        row(R"("stream": "yes")", "stream", "true or false");
        row(R"("stream_options": 3)", "stream_options", "not an object");
        row(R"("model": 3)", "model", "not a text");
    }
    void whatWouldChangeTheAnswerIsRefusedByName() {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, said);
        try {
            chat(members.toStdString());
        } catch (const Refusal& refusal) {
            const Json error = refusal.body()["error"];
            QCOMPARE(refusal.status(), 400);
            QCOMPARE(error["type"].get<std::string>(), std::string("invalid_request_error"));
            QCOMPARE(error["param"].get<std::string>(), field.toStdString());
            QVERIFY2(QByteArray(refusal.what()).contains(said), refusal.what());
            QVERIFY2(QByteArray(refusal.what()).contains(field), refusal.what());
            return;
        }
        QFAIL("was not refused");
    }

    void messagesThatAreNoneAreRefused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* body, const char* said) {
            QTest::newRow(body) << QByteArray(body) << QByteArray(said);
        };
        row("hello", "not a JSON object");
        row("[]", "not a JSON object");
        row("{\"messages\": \"\xff\"}", "not a JSON object");
        row("{}", "not a list of messages");
        row(R"({"messages": []})", "not a list of messages");
        row(R"({"messages": ["Hi"]})", "message 1");
        row(R"({"messages": [{"content": "Hi"}]})", "no \"role\" in message 1");
        row(R"({"messages": [{"role": "user", "content": "Hi"}, {"role": "tool", "content": "x"}]})",
            "\"tool\" in message 2");
        row(R"({"messages": [{"role": "user"}]})", "no \"content\" in message 1");
        row(R"({"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]})",
            "no text");
        row(R"({"messages": [{"role": "assistant", "content": "", "tool_calls": [{"id": "1"}]}]})", "tool_calls");
    }
    void messagesThatAreNoneAreRefused() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, said);
        try {
            read_api_request(ApiRoute::chat, body.toStdString(), {});
        } catch (const Refusal& refusal) {
            QCOMPARE(refusal.status(), 400);
            QVERIFY2(QByteArray(refusal.what()).contains(said), refusal.what());
            return;
        }
        QFAIL("was not refused");
    }

    void promptsThatAreNoneAreRefused() {
        for (const char* const body : {"{}", R"({"prompt": [1, 2]})", R"({"prompt": ["a", "b"]})", R"({"prompt": 3})"})
            QVERIFY_THROWS_EXCEPTION(Refusal, read_api_request(ApiRoute::completion, body, {}));
    }
};

QTEST_GUILESS_MAIN(ApiRequestTest)
#include "api_request_test.moc"
