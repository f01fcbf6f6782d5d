// SPDX-License-Identifier: GPL-3.0-or-later
// With drafts greedy text is the model's own, to the token: on every instruction set, whoever proposes, at every end.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <functional>

#include "engine/infer/draft/look_up.h"
#include "engine/infer/generate.h"
#include "engine/infer/model_drafter.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"
#include "tests/spoiled_weights.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

std::vector<float> copy(std::span<const float> values) { return {values.begin(), values.end()}; }

// Proposes what it is told to: the text of `script`, wherever the text is in it.
class Scripted : public Drafter {
  public:
    bool begin(std::span<const int> prompt, std::int64_t, JobControl*) override {
        prompt_ = prompt.size();
        return true;
    }
    void propose(std::span<const int> text, int most, Draft& draft) override {
        draft.clear();
        if (before) before();
        for (std::size_t i = text.size() - prompt_; i < script.size() && std::ssize(draft.ids) < most; ++i)
            draft.ids.push_back(script[i]);
        ++proposals;
    }
    double cost() const override { return 0; }

    std::vector<int> script;
    std::function<void()> before;
    int proposals = 0;

  private:
    std::size_t prompt_ = 0;
};

// Another's drafts at no cost, so that many are made.
class Cheap : public Drafter {
  public:
    explicit Cheap(Drafter& drafter) : drafter_(drafter) {}
    bool begin(std::span<const int> prompt, std::int64_t room, JobControl* control) override {
        return drafter_.begin(prompt, room, control);
    }
    void propose(std::span<const int> text, int most, Draft& draft) override { drafter_.propose(text, most, draft); }
    std::string problem() const override { return drafter_.problem(); }
    double cost() const override { return 0; }

  private:
    Drafter& drafter_;
};

}  // namespace

class DraftsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::shared_ptr<const CpuModel> open(const std::string& name, const std::string& isa = "",
                                         WeightFormat format = WeightFormat::half, bool screen = false,
                                         int threads = 1) const {
        CpuOptions options{threads, isa, format};
        options.beyond_cores = true;
        options.screen_head = screen;
        return CpuModel::open(path(name), options);
    }
    static Generation written(const std::shared_ptr<const CpuModel>& model, std::span<const int> prompt,
                              const GenerateOptions& options) {
        CpuSession session(model);
        return generate(session, prompt, options);
    }
    // The same text as without; returns what came of the drafts.
    static DraftCounts sameText(const std::shared_ptr<const CpuModel>& model, Drafter& drafter,
                                std::span<const int> prompt, GenerateOptions options) {
        const Generation plain = written(model, prompt, options);
        Cheap cheap(drafter);
        options.drafter = &cheap;
        CpuSession session(model);
        const Generation drafted = generate(session, prompt, options);
        const bool same = drafted.ids == plain.ids && drafted.text == plain.text &&
                          drafted.ended_by == plain.ended_by && drafted.complete == plain.complete;
        if (!same) qWarning("%zu tokens with drafts, %zu without", drafted.ids.size(), plain.ids.size());
        // The last token is not read; nothing behind it is in the sequence.
        const bool placed = session.position() == std::ssize(prompt) + std::ssize(plain.ids) - 1;
        return same && placed ? drafted.drafts : DraftCounts{-1, 0, 0};
    }

  private slots:
    void initTestCase() {
        write_random_folder(path("teacher"), odd_config(Architecture::qwen3, false), 1, DType::bf16, 0.1f);
        write_random_folder(path("student"), odd_config(Architecture::qwen3, true), 2, DType::f32, 0.1f);
        ModelConfig sparse = odd_config(Architecture::llama, true);
        sparse.hidden_size = 140;
        sparse.heads = 8;
        sparse.kv_heads = 4;
        sparse.intermediate_size = 300;
        sparse.quantizer.weight_scale = ScaleGranularity::block128;
        sparse.quantizer.sparsity = Sparsity::exactly_3_of_4;
        write_random_folder(path("sparse"), sparse, 3, DType::f32, 0.1f);
        ModelConfig large = odd_config(Architecture::qwen3, false, false);
        large.vocab_size = 8200;  // a head that a screen pays for
        write_random_folder(path("large"), large, 4, DType::f32, 0.1f);
        const Json windowed = {{"architectures", {"Gemma3ForCausalLM"}},
                               {"model_type", "gemma3_text"},
                               {"hidden_size", 48},
                               {"intermediate_size", 90},
                               {"num_hidden_layers", 4},
                               {"num_attention_heads", 4},
                               {"num_key_value_heads", 2},
                               {"head_dim", 16},
                               {"query_pre_attn_scalar", 16},
                               {"vocab_size", 211},
                               {"max_position_embeddings", 300},
                               {"sliding_window", 7},
                               {"sliding_window_pattern", 3}};
        write_random_folder(path("windowed"), model_config_from_json(windowed, "gemma"), 6, DType::bf16, 0.1f);
        ModelConfig brief = odd_config(Architecture::llama, true);
        brief.max_positions = 24;
        write_random_folder(path("brief"), brief, 5, DType::f32, 0.1f);
    }

    // ---- the check itself ----

    void checkedTokensAreDecodedOnesToTheBit_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("format");
        for (const std::string& isa : available_isas())
            for (const auto& [model, format] : {std::pair("teacher", WeightFormat::half),
                                                {"teacher", WeightFormat::as_stored},
                                                {"teacher", WeightFormat::f32},
                                                {"teacher", WeightFormat::q8},
                                                {"teacher", WeightFormat::q4},
                                                {"student", WeightFormat::half},
                                                {"sparse", WeightFormat::half},
                                                {"windowed", WeightFormat::half}})
                QTest::addRow("%s %s %s", model, to_string(format), isa.c_str())
                    << QString(model) << QString::fromStdString(isa) << static_cast<int>(format);
    }
    void checkedTokensAreDecodedOnesToTheBit() {
        QFETCH(QString, model);
        QFETCH(QString, isa);
        QFETCH(int, format);
        const auto opened = open(model.toStdString(), isa.toStdString(), static_cast<WeightFormat>(format), false, 2);
        const std::vector<int> ids = random_ids(40, 211, 3);
        CpuSession one(opened), block(opened);
        one.prefill(std::span(ids).first(9));
        block.prefill(std::span(ids).first(9));
        // Blocks of every small length, each followed by what was checked last.
        for (std::size_t done = 9, count = 1; done + count <= ids.size(); done += count, ++count) {
            std::vector<std::vector<float>> wanted;
            for (const int id : std::span(ids).subspan(done, count)) wanted.push_back(copy(one.decode(id)));
            std::size_t calls = 0;
            const bool whole =
                block.check(std::span(ids).subspan(done, count), [&](std::size_t i, std::span<const float> logits) {
                    if (i != calls++ || copy(logits) != wanted[i]) calls = 1000;
                    return true;
                });
            QVERIFY(whole);
            QCOMPARE(calls, count);
            QCOMPARE(block.position(), one.position());
        }
        // What is behind a refused token leaves no trace.
        one.rewind(20);
        block.rewind(20);
        const int first = one.decode_greedy(ids[20]);
        std::vector<int> guesses{ids[20], first, (first + 1) % 211, 7, 8}, told;
        const int second = one.decode_greedy(first);
        QVERIFY(block.check_greedy(guesses, [&](std::size_t i, int id) {
            told.push_back(id);
            return i + 1 < guesses.size() && id == guesses[i + 1];
        }));
        if (second != guesses[2]) {
            QVERIFY((told == std::vector<int>{first, second}));
            QCOMPARE(block.position(), std::int64_t{22});
            QVERIFY(copy(block.decode(second)) == copy(one.decode(second)));
        }
    }

    void aStopDuringACheckLeavesTheSequenceAsItWas() {
        const auto model = open("teacher");
        CpuSession session(model);
        session.prefill(random_ids(6, 211));
        JobControl control;
        control.stop();
        const std::vector<int> ids{1, 2, 3};
        QVERIFY(!session.check_greedy(
            ids, [](std::size_t, int) { return true; }, &control));
        QCOMPARE(session.position(), std::int64_t{6});
        QVERIFY(has(message_of([&] {
                        session.check_greedy(std::vector<int>(CpuSession::most_checked + 1, 1),
                                             [](std::size_t, int) { return true; });
                    }),
                    "cannot check 49 tokens at once"));
        QVERIFY(has(message_of([&] { session.check_greedy({}, [](std::size_t, int) { return true; }); }),
                    "no tokens to run"));
    }

    // ---- greedy text ----

    void greedyTextWithDraftsIsTheModelsOwn_data() { checkedTokensAreDecodedOnesToTheBit_data(); }
    void greedyTextWithDraftsIsTheModelsOwn() {
        QFETCH(QString, model);
        QFETCH(QString, isa);
        QFETCH(int, format);
        const auto opened = open(model.toStdString(), isa.toStdString(), static_cast<WeightFormat>(format));
        const auto other = open(model == "student" ? "teacher" : "student", isa.toStdString());
        GenerateOptions options;
        options.max_tokens = 21;
        ModelDrafter itself(opened, *opened, options.sampler), stranger(other, *opened, options.sampler);
        LookUpDrafter look_up;
        DraftCounts own, strange;
        for (std::size_t i = 0; i < 6; ++i) {
            const std::vector<int> prompt = random_ids(1 + 9 * i, 211, 20 + i);
            const DraftCounts of_itself = sameText(opened, itself, prompt, options),
                              of_stranger = sameText(opened, stranger, prompt, options);
            QVERIFY(of_itself.checks > 0 && of_stranger.checks > 0);
            QVERIFY(sameText(opened, look_up, prompt, options).checks > 0);
            own.drafted += of_itself.drafted;
            own.accepted += of_itself.accepted;
            own.checks += of_itself.checks;
            strange.drafted += of_stranger.drafted;
            strange.accepted += of_stranger.accepted;
        }
        QCOMPARE(own.accepted, own.drafted);  // every token of one's own draft
        QVERIFY2(own.tokens_per_check() > 3, qPrintable(QString::number(own.tokens_per_check())));
        QVERIFY2(strange.acceptance() < 0.5, qPrintable(QString::number(strange.acceptance())));
        QVERIFY(strange.drafted > 0);
    }

    void aThousandPromptsOfARealModelKeepTheirText() {
        NEED_SHARED("models");
        CpuOptions options{1, "", WeightFormat::half};
        const auto teacher = CpuModel::open(shared_path("models/stories260K"), options);
        options.format = WeightFormat::q4;
        const auto coarse = CpuModel::open(shared_path("models/stories260K"), options);
        GenerateOptions plain;
        plain.max_tokens = 16;
        ModelDrafter model(coarse, *teacher, plain.sampler);
        Cheap cheap(model);
        LookUpDrafter look_up;
        CpuSession session(teacher);
        DraftCounts counts;
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const std::vector<int> prompt = random_ids(1 + seed % 12, 512, seed);
            const std::vector<int> ids = generate(session, prompt, plain).ids;
            GenerateOptions drafted = plain;
            for (Drafter* const drafter : {static_cast<Drafter*>(&cheap), static_cast<Drafter*>(&look_up)}) {
                drafted.drafter = drafter;
                const Generation text = generate(session, prompt, drafted);
                QVERIFY2(text.ids == ids, qPrintable(QString("prompt %1").arg(seed)));
                if (drafter == &cheap) counts.add(text.drafts);
            }
        }
        // The same model in 4 bits agrees often, and not always.
        QVERIFY2(counts.acceptance() > 0.3 && counts.acceptance() < 1,
                 qPrintable(QString::number(counts.acceptance())));
        QVERIFY2(counts.tokens_per_check() > 1.3, qPrintable(QString::number(counts.tokens_per_check())));
    }

    void aTeacherKeepsItsTextWithTheDraftsOfItsStudent() {
        NEED_SHARED("models");
        for (const WeightFormat format : {WeightFormat::as_stored, WeightFormat::half}) {
            const auto teacher = CpuModel::open(shared_path("models/tiny-qwen3"), {1, "", format});
            CpuOptions beside{1, "", format};
            beside.beside = teacher;
            const auto student = CpuModel::open(shared_path("models/tiny-qwen3-student"), beside);
            QVERIFY(&student->pool() == &teacher->pool());
            GenerateOptions options;
            options.max_tokens = 24;
            ModelDrafter drafter(student, *teacher, options.sampler);
            QVERIFY(drafter.cost() > 0);
            for (std::uint64_t seed = 1; seed <= 40; ++seed)
                QVERIFY(sameText(teacher, drafter, random_ids(1 + seed % 17, 300, seed), options).checks > 0);
        }
    }

    void aScreenedHeadChecksAllTheSame() {
        const auto plain = open("large"), screened = open("large", "", WeightFormat::half, true),
                   planes = open("large", "", WeightFormat::q8, true);
        QVERIFY(screened->screen_bytes() > 0 && planes->screen_bytes() > 0);
        GenerateOptions options;
        options.max_tokens = 12;
        for (const auto& model : {plain, screened, planes}) {
            ModelDrafter itself(model, *model, options.sampler), stranger(plain, *model, options.sampler);
            const DraftCounts counts = sameText(model, itself, random_ids(10, 8200), options);
            QVERIFY(counts.drafted > 0 && counts.accepted == counts.drafted);
            QVERIFY(sameText(model, stranger, random_ids(10, 8200), options).checks > 0);
        }
        QVERIFY(written(plain, random_ids(10, 8200), options).ids ==
                written(screened, random_ids(10, 8200), options).ids);
    }

    // ---- ends ----

    void aTextEndsAtAnEndTokenWithinADraft() {
        const auto model = open("teacher");
        const std::vector<int> prompt = random_ids(12, 211, 8);
        GenerateOptions options;
        options.max_tokens = 30;
        const std::vector<int> ids = written(model, prompt, options).ids;
        ModelDrafter itself(model, *model, options.sampler);
        for (std::size_t end = 0; end < 12; ++end) {
            options.eos_ids = {ids[end]};
            options.fixed_length = false;
            QVERIFY(sameText(model, itself, prompt, options).checks >= 0);
            options.fixed_length = true;  // the end is noted, and the text goes on
            QVERIFY(sameText(model, itself, prompt, options).checks > 0);
        }
    }

    void aTextEndsWithTheContext() {
        const auto model = open("teacher");
        GenerateOptions options;
        options.max_tokens = 1000;
        ModelDrafter itself(model, *model, options.sampler);
        for (const std::size_t length : {290, 296, 298, 299, 300}) {
            const std::vector<int> prompt = random_ids(length, 211, length);
            QVERIFY(sameText(model, itself, prompt, options).checks >= 0);
            QCOMPARE(written(model, prompt, options).ended_by, TextEnd::context);
        }
    }

    void aDraftModelOfALessContextProposesWhileItCan() {
        const auto model = open("teacher"), brief = open("brief");
        GenerateOptions options;
        options.max_tokens = 40;
        ModelDrafter drafter(brief, *model, options.sampler);
        QVERIFY(sameText(model, drafter, random_ids(10, 211), options).drafted > 0);
        const DraftCounts none = sameText(model, drafter, random_ids(30, 211), options);
        QCOMPARE(none.drafted, std::int64_t{0});
        QCOMPARE(none.checks, std::int64_t{39});
    }

    void everyLengthOfADraftGivesTheText() {
        const auto model = open("student");
        const std::vector<int> prompt = random_ids(7, 211, 4);
        for (const int longest : {1, 2, 3, 8, most_drafted}) {
            GenerateOptions options;
            options.longest_draft = longest;
            ModelDrafter itself(model, *model, options.sampler);
            for (const int tokens : {1, 2, 3, 17, 60}) {
                options.max_tokens = tokens;
                const DraftCounts counts = sameText(model, itself, prompt, options);
                QVERIFY(counts.checks >= 0);
                QCOMPARE(counts.accepted, counts.drafted);
                QVERIFY(counts.drafted <= longest * counts.checks);
            }
        }
    }

    void whatCannotBeIsRefused() {
        const auto model = open("teacher");
        CpuSession session(model);
        GenerateOptions options;
        LookUpDrafter look_up;
        options.drafter = &look_up;
        QVERIFY(has(message_of([&] { generate(session, {}, options); }), "prompt is empty"));
        for (const int longest : {0, most_drafted + 1}) {
            options.longest_draft = longest;
            QVERIFY(has(message_of([&] { generate(session, std::vector<int>{1}, options); }),
                        "a draft of " + std::to_string(longest) + " tokens"));
        }
        QVERIFY(has(message_of([&] { ModelDrafter(open("large"), *model, {}); }), "a vocabulary of 8200 tokens"));
    }

    void aStopDuringACheckEndsTheTextWhereItIs() {
        const auto model = open("teacher");
        const std::vector<int> prompt = random_ids(12, 211, 8);
        GenerateOptions options;
        options.max_tokens = 30;
        const std::vector<int> ids = written(model, prompt, options).ids;
        Scripted scripted;
        scripted.script = ids;
        JobControl control;
        scripted.before = [&] {
            if (scripted.proposals == 1) control.stop();  // the check that follows sees it
        };
        options.drafter = &scripted;
        CpuSession session(model);
        const Generation stopped = generate(session, prompt, options, &control);
        QVERIFY(!stopped.complete && stopped.ended_by == TextEnd::stopped);
        QVERIFY(!stopped.ids.empty() && stopped.ids.size() < ids.size());
        QVERIFY(std::equal(stopped.ids.begin(), stopped.ids.end(), ids.begin()));
        QCOMPARE(stopped.drafts.checks, std::int64_t{1});
        QCOMPARE(session.position(), std::ssize(prompt) + std::ssize(stopped.ids) - 1);
    }

    // A draft may hold a token that the model itself would never write, and that breaks it.
    void aGuessThatGivesNoFiniteValuesHarmsNobody() {
        ModelConfig config = odd_config(Architecture::qwen3, false, false);
        write_random_folder(path("spoiled"), config, 1, DType::f32, 0.1f);
        const std::vector<int> prompt = random_ids(12, 200, 8);
        GenerateOptions options;
        options.max_tokens = 20;
        const std::vector<int> ids = written(open("spoiled"), prompt, options).ids;
        int never = 0;  // neither in the prompt nor in the text
        while (std::ranges::count(ids, never) + std::ranges::count(prompt, never) > 0) ++never;
        spoil(path("spoiled"), "model.embed_tokens.weight", {static_cast<std::size_t>(never) * 52}, std::nanf(""));
        for (const WeightFormat format : {WeightFormat::half, WeightFormat::as_stored}) {
            const auto model = open("spoiled", "", format);
            Scripted scripted;
            scripted.script = written(model, prompt, options).ids;
            for (std::size_t i = 3; i < scripted.script.size(); i += 3) scripted.script[i] = never;
            QVERIFY(sameText(model, scripted, prompt, options).checks > 0);
        }
    }

    // From the prompt on, or from a token on that the checking model writes: the text is its own, and the fault is
    // said.
    void aDraftModelThatGivesNoFiniteValuesCostsItsGuessesAlone() {
        const ModelConfig config = odd_config(Architecture::qwen3, false, false);
        for (const char* name : {"sound", "ill"}) write_random_folder(path(name), config, 7, DType::f32, 0.1f);
        const auto sound = open("sound");
        const std::vector<int> prompt = random_ids(12, 200, 8);
        GenerateOptions options;
        options.max_tokens = 30;
        const std::vector<int> ids = written(sound, prompt, options).ids;
        std::size_t late = 6;  // a token that the text has there for the first time
        while (late < 28 && (std::ranges::count(prompt, ids[late]) > 0 ||
                             std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(late), ids[late]) !=
                                 ids.begin() + static_cast<std::ptrdiff_t>(late)))
            ++late;
        for (const int token : {ids[late], prompt[3]}) {
            spoil(path("ill"), "model.embed_tokens.weight", {static_cast<std::size_t>(token) * 52}, std::nanf(""));
            for (const double temperature : {0.0, 0.8}) {
                options.sampler.temperature = temperature;
                ModelDrafter drafter(open("ill"), *sound, options.sampler);
                Cheap cheap(drafter);
                GenerateOptions how = options;
                how.drafter = &cheap;
                CpuSession session(sound);
                const Generation text = generate(session, prompt, how);
                QVERIFY(text.complete);
                if (temperature == 0) QVERIFY(text.ids == ids);
                if (temperature == 0 || token == prompt[3])
                    QVERIFY2(has(text.drafts.problem, "no more drafts") && has(text.drafts.problem, "finite"),
                             text.drafts.problem.c_str());
                if (temperature == 0) QCOMPARE(text.drafts.drafted > 0, token != prompt[3]);
                // The next text of the same drafter begins anew.
                options.sampler.temperature = 0;
                drafter.set_sampler(options.sampler);
                how.sampler = options.sampler;
                QVERIFY(generate(session, prompt, how).ids == ids);
            }
        }
    }

    void aDraftModelOfAShortContextIsNamed() {
        const auto brief = open("brief"), student = open("student");
        QVERIFY(short_draft_note(*brief, 24).empty() && short_draft_note(*student, 300).empty());
        const std::string note = short_draft_note(*brief, 25);
        QVERIFY2(has(note, "brief has a context of 24 tokens, so it proposes nothing behind them"), note.c_str());
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
