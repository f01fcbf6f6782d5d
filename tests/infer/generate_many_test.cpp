// SPDX-License-Identifier: GPL-3.0-or-later
// Many texts at once are the texts that are written one by one: the same tokens, ends and scores, however many go
// together, in whatever format, on every instruction set and with any number of threads.
#include "engine/infer/generate_many.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <map>

#include "engine/infer/generate.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

struct Wanted {
    std::vector<int> ids;
    TextEnd ended_by;
    AnswerScores scores;
};

}  // namespace

class GenerateManyTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::vector<std::vector<int>> prompts_;
    std::vector<std::vector<std::vector<int>>> answers_;

    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    std::shared_ptr<const CpuModel> open(const std::string& name, const std::string& isa = "", int threads = 2,
                                         WeightFormat format = WeightFormat::half, bool screen = false) const {
        CpuOptions options{threads, isa, format};
        options.beyond_cores = true;
        options.screen_head = screen;
        return CpuModel::open(path(name), options);
    }
    std::vector<ManyItem> items() const {
        std::vector<ManyItem> items;
        for (std::size_t i = 0; i < prompts_.size(); ++i) items.push_back({prompts_[i], answers_[i]});
        return items;
    }
    // Each by a session of its own.
    std::vector<Wanted> alone(const std::shared_ptr<const CpuModel>& model, const ManyOptions& options) const {
        GenerateOptions one;
        one.max_tokens = options.max_tokens;
        one.eos_ids = options.eos_ids;
        std::vector<Wanted> wanted;
        for (std::size_t i = 0; i < prompts_.size(); ++i) {
            CpuSession session(model), scoring(model);
            const Generation text = generate(session, prompts_[i], one);
            wanted.push_back({text.ids, text.ended_by, score_answers(scoring, prompts_[i], answers_[i])});
        }
        return wanted;
    }
    void expect(const std::shared_ptr<const CpuModel>& model, const ManyOptions& options,
                const std::vector<Wanted>& wanted) const {
        std::map<std::size_t, ManyText> texts;
        const std::vector<ManyItem> all = items();
        std::size_t told = 0;
        const bool whole = generate_many(model, all, options, [&](std::size_t item, const ManyText& text) {
            texts[item] = text;
            ++told;
        });
        QVERIFY(whole);
        QCOMPARE(told, wanted.size());  // each once
        QCOMPARE(texts.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QVERIFY2(texts[i].ids == wanted[i].ids, std::to_string(i).c_str());
            QCOMPARE(texts[i].ended_by, wanted[i].ended_by);
            QVERIFY(texts[i].scores.log_probability == wanted[i].scores.log_probability);  // to the bit
            QVERIFY(texts[i].scores.greedy == wanted[i].scores.greedy);
        }
    }

  private slots:
    void initTestCase() {
        write_random_folder(path("teacher"), odd_config(Architecture::qwen3, false), 1, DType::bf16, 0.1f);
        write_random_folder(path("student"), odd_config(Architecture::qwen3, true), 2, DType::f32, 0.1f);
        write_random_folder(path("sparse"), sparse_config(Sparsity::exactly_3_of_4), 3, DType::f32, 0.1f);
        ModelConfig large = odd_config(Architecture::qwen3, false, false);
        large.vocab_size = 8200;  // a head that a screen pays for
        write_random_folder(path("large"), large, 4, DType::f32, 0.1f);
        // Of unlike lengths, one of them beyond a block of prompt tokens; some begin alike, two are the same.
        const std::vector<int> ids = random_ids(130, 211), others = random_ids(60, 211, 2);
        for (const std::size_t length : {1, 2, 17, 40, 120})
            prompts_.emplace_back(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(length));
        for (const std::size_t length : {3, 18, 18})
            prompts_.emplace_back(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(length));
        for (std::size_t i = 0; i < prompts_.size(); ++i) {
            const std::vector<int> answer = random_ids(1 + i % 4, 211, 10 + i);
            answers_.push_back({answer});
        }
        answers_[2].push_back({5, 6, 7});
        answers_[3].clear();
        answers_[3].push_back({9});
    }

    void manyAtOnceAreEachAlone_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("format");
        for (const std::string& isa : available_isas())
            for (const auto& [model, format] : {std::pair("teacher", WeightFormat::half),
                                                {"teacher", WeightFormat::as_stored},
                                                {"teacher", WeightFormat::q8},
                                                {"teacher", WeightFormat::q4},
                                                {"student", WeightFormat::half},
                                                {"sparse", WeightFormat::half}})
                QTest::addRow("%s %s %s", model, to_string(format), isa.c_str())
                    << QString(model) << QString::fromStdString(isa) << static_cast<int>(format);
    }
    void manyAtOnceAreEachAlone() {
        QFETCH(QString, model);
        QFETCH(QString, isa);
        QFETCH(int, format);
        ManyOptions options;
        options.max_tokens = 9;
        const auto one = open(model.toStdString(), isa.toStdString(), 1, static_cast<WeightFormat>(format));
        std::vector<Wanted> wanted = alone(one, options);
        // An end token that some text has in its middle.
        options.eos_ids = {wanted[3].ids[4]};
        wanted = alone(one, options);
        QVERIFY(std::ranges::any_of(wanted, [](const Wanted& text) { return text.ended_by == TextEnd::end_of_text; }));
        for (const std::size_t at_once : {1, 3, 16}) {
            options.at_once = at_once;
            expect(one, options, wanted);
        }
        expect(open(model.toStdString(), isa.toStdString(), 3, static_cast<WeightFormat>(format)), options, wanted);
    }

    void aScreenedHeadGivesTheSameTexts() {
        const auto plain = open("large"), screened = open("large", "", 2, WeightFormat::half, true);
        QVERIFY(screened->screen_bytes() > 0);
        ManyOptions options;
        options.max_tokens = 5;
        const std::vector<Wanted> wanted = alone(plain, options);
        expect(plain, options, wanted);
        expect(screened, options, wanted);
    }

    // As what is written says so, not its tokens: the caller is asked after each of them.
    void aTextEndsWhereItsReaderSaysSo() {
        const auto model = open("student");
        ManyOptions options;
        options.max_tokens = 8;
        const std::vector<Wanted> wanted = alone(model, options);
        std::vector<std::vector<int>> seen(prompts_.size());
        std::vector<ManyText> texts(prompts_.size());
        const std::vector<ManyItem> all = items();
        const bool whole = generate_many(
            model, all, options, [&](std::size_t item, const ManyText& text) { texts[item] = text; }, nullptr,
            [&](std::size_t item, int id) {
                seen[item].push_back(id);
                return seen[item].size() == 1 + item % 3;
            });
        QVERIFY(whole);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(texts[i].ids.size(), 1 + i % 3);
            QVERIFY(std::equal(texts[i].ids.begin(), texts[i].ids.end(), wanted[i].ids.begin()));
            QVERIFY(seen[i] == texts[i].ids);
            QCOMPARE(texts[i].ended_by, TextEnd::end_of_text);
        }
    }

    void noTokenAndTheEndOfTheContextEndATextAsAlone() {
        const auto model = open("student");  // of 300 positions
        ManyOptions options;
        options.max_tokens = 0;
        expect(model, options, alone(model, options));
        options.max_tokens = 6;
        const std::vector<std::vector<int>> kept = prompts_;
        prompts_[0] = random_ids(297, 211, 7);
        prompts_[1] = random_ids(300, 211, 8);
        for (const std::size_t i : {0, 1}) answers_[i] = {{4}};
        const std::vector<Wanted> wanted = alone(model, options);
        QCOMPARE(wanted[0].ended_by, TextEnd::context);
        QCOMPARE(wanted[1].ids.size(), std::size_t{1});
        expect(model, options, wanted);
        prompts_[1].push_back(3);
        const std::vector<ManyItem> all = items();
        const std::string message =
            message_of([&] { generate_many(model, all, options, [](std::size_t, const ManyText&) {}); });
        QVERIFY2(has(message, "301 tokens") && has(message, "context of 300"), message.c_str());
        prompts_[1].clear();
        const std::vector<ManyItem> empty = items();
        QVERIFY(has(message_of([&] { generate_many(model, empty, options, [](std::size_t, const ManyText&) {}); }),
                    "prompt is empty"));
        prompts_ = kept;
    }

    void aStopIsHeardAndWhatIsDoneWasTold() {
        const auto model = open("student");
        ManyOptions options;
        options.max_tokens = 6;
        options.at_once = 2;
        const std::vector<ManyItem> all = items();
        JobControl whole;
        QVERIFY(generate_many(
            model, all, options, [](std::size_t, const ManyText&) {}, &whole));
        QVERIFY(whole.boundaries() > 10);
        for (const std::int64_t at : {std::int64_t{1}, whole.boundaries() / 2, whole.boundaries()}) {
            JobControl control;
            control.stop_at_boundary(at);
            std::size_t told = 0;
            bool long_enough = true;
            const bool finished = generate_many(
                model, all, options,
                [&](std::size_t, const ManyText& text) {
                    long_enough = long_enough && text.ids.size() == 6;
                    ++told;
                },
                &control);
            QVERIFY(!finished && long_enough);
            QVERIFY(told < all.size());
        }
        QVERIFY(generate_many(model, {}, options, {}));
    }

    // Blocks of prompt tokens ask for a stop, so they can be counted.
    void whatAPromptHasInCommonWithTheOneBeforeIsReadOnce() {
        const auto model = open("student");  // blocks of 96 tokens
        ManyOptions options;
        options.max_tokens = 1;
        const auto blocks = [&](const std::vector<int>& first, const std::vector<int>& second) {
            JobControl control;
            const std::vector<ManyItem> two{{first}, {second}};
            generate_many(
                model, two, options, [](std::size_t, const ManyText&) {}, &control);
            return control.boundaries();
        };
        std::vector<int> prompt = random_ids(120, 211, 3), other = prompt;
        QCOMPARE(blocks(prompt, prompt), std::int64_t{3});  // of the second its last token
        other.back() = (other.back() + 1) % 211;
        QCOMPARE(blocks(prompt, other), std::int64_t{3});
        other.front() = (other.front() + 1) % 211;
        QCOMPARE(blocks(prompt, other), std::int64_t{4});
    }

    void aSessionGoesOnFromAnother() {
        const auto model = open("student"), other = open("student");
        CpuSession session(model), copy(model), foreign(other);
        const std::vector<int> ids = random_ids(150, 211, 5);
        session.prefill(ids);
        copy.prefill(std::vector<int>{1, 2, 3});
        copy.continue_from(session, 100, 140);
        QCOMPARE(copy.position(), std::int64_t{100});
        CpuSession fresh(model);
        fresh.prefill(std::span(ids).first(100));
        for (const int id : {3, 77, 200}) {
            const std::span<const float> a = copy.decode(id), b = fresh.decode(id);
            QVERIFY(std::equal(a.begin(), a.end(), b.begin()));
        }
        QCOMPARE(session.position(), std::int64_t{150});  // that one is left alone
        session.continue_from(session, 20, 40);
        QCOMPARE(session.position(), std::int64_t{20});
        QVERIFY(has(message_of([&] { copy.continue_from(session, 21, 40); }), "21 tokens of a sequence of 20"));
        QVERIFY(has(message_of([&] { foreign.continue_from(session, 3, 40); }), "another model"));
    }

    void sequencesThatGoTogetherAreChecked() {
        const auto model = open("student"), other = open("student");
        CpuSession a(model), b(model), foreign(other);
        const auto message = [](std::vector<CpuSession*> sessions, const std::vector<int>& ids) {
            return message_of([&] { CpuSession::decode_greedy_together(sessions, ids); });
        };
        QVERIFY(has(message({&a, &b}, {1}), "2 sequences and 1 tokens"));
        QVERIFY(has(message({&a, &a}, {1, 2}), "different sessions of one model"));
        QVERIFY(has(message({&a, &foreign}, {1, 2}), "different sessions of one model"));
        QVERIFY(has(message({&a, &b}, {1, 5000}), "token id 5000"));
        QCOMPARE(a.position(), std::int64_t{0});  // nobody went on
        QVERIFY(CpuSession::decode_greedy_together({}, {}).empty());
        // One alone is a sequence too.
        CpuSession c(model);
        const int wanted = c.decode_greedy(7);
        QCOMPARE(CpuSession::decode_greedy_together(std::vector<CpuSession*>{&a}, std::vector<int>{7}),
                 std::vector<int>{wanted});
    }
};

QTEST_APPLESS_MAIN(GenerateManyTest)
#include "generate_many_test.moc"
