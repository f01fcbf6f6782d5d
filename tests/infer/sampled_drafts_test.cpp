// SPDX-License-Identifier: GPL-3.0-or-later
// With drafts sampled text has the model's distribution. And who proposes what, and how much.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

#include "engine/infer/draft/acceptance.h"
#include "engine/infer/draft/draft_length.h"
#include "engine/infer/draft/look_up.h"
#include "engine/infer/generate.h"
#include "engine/infer/model_drafter.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// Draws from the model's own shares in turned order: the likeliest token with the share of the least likely.
class Turned : public Drafter {
  public:
    Turned(std::shared_ptr<const CpuModel> model, const SamplerOptions& options)
        : session_(std::move(model)), sampler_(options), random_(options.seed, "turned") {}
    bool begin(std::span<const int>, std::int64_t, JobControl*) override { return true; }
    void propose(std::span<const int> text, int most, Draft& draft) override {
        draft.clear();
        session_.reset();
        std::span<const float> logits = session_.prefill(text);
        for (int i = 0; i < most; ++i) {
            std::vector<Share>& shares = draft.shares.emplace_back();
            sampler_.shares(logits, shares);
            for (std::size_t a = 0, b = shares.size() - 1; a < b; ++a, --b) std::swap(shares[a].share, shares[b].share);
            draft.ids.push_back(draw_from(shares, random_.uniform()));
            logits = session_.decode(draft.ids.back());
        }
    }
    double cost() const override { return 0; }

  private:
    CpuSession session_;
    Sampler sampler_;
    Random random_;
};

}  // namespace

class SampledDraftsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::shared_ptr<const CpuModel> open(const std::string& name) const {
        return CpuModel::open(path(name), {1, "", WeightFormat::half});
    }
    static Generation written(const std::shared_ptr<const CpuModel>& model, std::span<const int> prompt,
                              const GenerateOptions& options) {
        CpuSession session(model);
        return generate(session, prompt, options);
    }

  private slots:
    void initTestCase() {
        write_random_folder(path("teacher"), odd_config(Architecture::qwen3, false), 1, DType::bf16, 0.1f);
        write_random_folder(path("student"), odd_config(Architecture::qwen3, true), 2, DType::f32, 0.1f);
    }

    void aJudgedDraftHasTheWantedShares_data() {
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<QList<double>>("proposed");
        QTest::newRow("unlike") << QList<double>{0.5, 0.3, 0.2, 0} << QList<double>{0.1, 0.2, 0.3, 0.4};
        QTest::newRow("apart") << QList<double>{0.6, 0.4, 0, 0} << QList<double>{0, 0, 0.9, 0.1};
        QTest::newRow("one token") << QList<double>{0.25, 0.25, 0.25, 0.25} << QList<double>{0, 1, 0, 0};
        QTest::newRow("the same") << QList<double>{0.5, 0.3, 0.1, 0.1} << QList<double>{0.5, 0.3, 0.1, 0.1};
    }
    void aJudgedDraftHasTheWantedShares() {
        QFETCH(QList<double>, wanted);
        QFETCH(QList<double>, proposed);
        std::vector<Share> p, q;
        double alike = 0;
        for (int id = 3; id >= 0; --id) {  // in any order; those without a share are left out, as by top-k
            if (wanted[id] > 0) p.push_back({id, wanted[id]});
            if (proposed[id] > 0) q.push_back({id, proposed[id]});
            alike += std::min(wanted[id], proposed[id]);
        }
        Acceptance acceptance;
        Random random(7);
        constexpr int draws = 100'000;
        std::vector<double> shares(4, 0);
        double accepted = 0;
        for (int i = 0; i < draws; ++i) {
            const int guess = draw_from(q, random.uniform());
            const auto verdict = acceptance.judge(p, q, guess, random);
            QVERIFY(!verdict.accepted || verdict.id == guess);
            shares[static_cast<std::size_t>(verdict.id)] += 1.0 / draws;
            accepted += (verdict.accepted ? 1.0 : 0.0) / draws;
        }
        // Six standard deviations of a share of one half: 6 sqrt(0.25 / 100,000) = 0.0095.
        for (int id = 0; id < 4; ++id) QVERIFY(std::abs(shares[static_cast<std::size_t>(id)] - wanted[id]) < 0.0095);
        QVERIFY(std::abs(accepted - alike) < 0.0095);  // as often as can be
    }

    // Three tokens after a prompt, against the products of their probabilities. The draft's distribution is another one
    // over the same tokens, so that a wrong rule shows: to keep every token of it would be wrong by 0.3 or more.
    void sampledTextWithDraftsHasTheModelsDistribution() {
        const auto model = open("teacher");
        const std::vector<int> prompt = random_ids(8, 211, 6);
        GenerateOptions options;
        options.max_tokens = 3;
        options.sampler = {1.0, 3, 1.0, 1};
        // The probabilities, by the paths of a tree.
        std::map<std::vector<int>, double> wanted, seen;
        CpuSession session(model);
        Sampler sampler(options.sampler);
        const std::function<void(std::vector<int>, double)> walk = [&](const std::vector<int>& path_of, double share) {
            if (path_of.size() == 3) {
                wanted[path_of] = share;
                return;
            }
            std::vector<int> text = prompt;
            text.insert(text.end(), path_of.begin(), path_of.end());
            session.reset();
            std::vector<Share> shares;
            sampler.shares(session.prefill(text), shares);
            for (const Share& one : shares) {
                std::vector<int> longer = path_of;
                longer.push_back(one.id);
                walk(longer, share * one.share);
            }
        };
        walk({}, 1);
        QCOMPARE(wanted.size(), std::size_t{27});
        constexpr int texts = 4000;
        DraftCounts counts;
        for (int i = 0; i < texts; ++i) {
            options.sampler.seed = static_cast<std::uint64_t>(i);
            Turned turned(model, options.sampler);
            options.drafter = &turned;
            const Generation text = generate(session, prompt, options);
            QVERIFY(wanted.contains(text.ids));
            seen[text.ids] += 1.0 / texts;
            counts.drafted += text.drafts.drafted;
            counts.accepted += text.drafts.accepted;
        }
        double variation = 0;  // half the sum of the differences
        for (const auto& [ids, share] : wanted) variation += std::abs(seen[ids] - share) / 2;
        // Of 27 cells, 4,000 texts are about 0.03 away by chance.
        QVERIFY2(variation < 0.06, qPrintable(QString::number(variation)));
        QVERIFY2(counts.acceptance() > 0.1 && counts.acceptance() < 0.95,
                 qPrintable(QString::number(counts.acceptance())));
    }

    void aSeedGivesTheSameTextWithDraftsEachTime() {
        const auto teacher = open("teacher"), student = open("student");
        const std::vector<int> prompt = random_ids(8, 211, 6);
        GenerateOptions options;
        options.max_tokens = 40;
        options.sampler = {1.2, 0, 0.9, 5};
        ModelDrafter drafter(student, *teacher, options.sampler);
        options.drafter = &drafter;
        const Generation first = written(teacher, prompt, options), again = written(teacher, prompt, options);
        QVERIFY(first.ids == again.ids);
        QCOMPARE(first.drafts.drafted, again.drafts.drafted);
        // One's own draft, drawn from what is wanted, is kept whole.
        ModelDrafter itself(teacher, *teacher, options.sampler);
        options.drafter = &itself;
        const DraftCounts own = written(teacher, prompt, options).drafts;
        QVERIFY(own.drafted > 0);
        QCOMPARE(own.accepted, own.drafted);
    }

    void theSharesAreWhatIsDrawn() {
        const std::vector<float> logits{0.1f, 2, -1, 1.5f, 0, 0.7f};
        for (const SamplerOptions& options : {SamplerOptions{1.0, 0, 1.0, 9}, SamplerOptions{0.7, 3, 1.0, 9},
                                              SamplerOptions{1.3, 0, 0.8, 9}, SamplerOptions{1.3, 4, 0.6, 9}}) {
            Sampler sampler(options);
            std::vector<Share> shares;
            sampler.shares(logits, shares);
            double total = 0;
            for (const Share& one : shares) total += one.share;
            QVERIFY(std::abs(total - 1) < 1e-12);
            for (int i = 0; i < 200; ++i) {
                const double at = (i + 0.5) / 200;
                QCOMPARE(draw_from(shares, at), sampler.draw(logits, at));
            }
        }
        // Of a large vocabulary, as by putting all of it in order; values come again, so that ties are met.
        std::vector<float> many(5000);
        Random random(3);
        for (float& logit : many) logit = std::round(20 * random.normal()) / 10;
        std::vector<int> order(many.size());
        std::iota(order.begin(), order.end(), 0);
        const auto at = [&](int id) { return many[static_cast<std::size_t>(id)]; };
        std::ranges::stable_sort(order, [&](int a, int b) { return at(a) > at(b); });
        double all = 0;
        for (const float logit : many) all += std::exp(static_cast<double>(logit));
        for (const double top_p : {0.1, 0.5, 0.9, 0.999}) {
            std::vector<Share> shares;
            Sampler({1.0, 0, top_p, 1}).shares(many, shares);
            double mass = 0;
            for (std::size_t i = 0; i < shares.size(); ++i) {
                QVERIFY(mass < top_p * all);  // the one before was not enough
                QCOMPARE(shares[i].id, order[i]);
                mass += std::exp(static_cast<double>(at(order[i])));
            }
            QVERIFY(mass >= top_p * all * (1 - 1e-12));
        }
        std::vector<Share> greedy;
        Sampler().shares(logits, greedy);
        QVERIFY(greedy.size() == 1 && greedy[0].id == 1 && greedy[0].share == 1);
        QVERIFY(has(message_of([] { draw_from({}, 0.5); }), "no shares"));
    }

    void theLookUpCopiesWhatFollowedTheLastTokens() {
        LookUpDrafter look_up;
        Draft draft;
        const auto proposed = [&](const std::vector<int>& text, int most) {
            look_up.propose(text, most, draft);
            return draft.ids;
        };
        QCOMPARE(proposed({1, 2, 3, 4, 5, 1, 2, 3}, 2), (std::vector<int>{4, 5}));
        QCOMPARE(proposed({1, 2, 3, 4, 5, 1, 2, 3}, 9), (std::vector<int>{4, 5, 1, 2, 3}));
        QCOMPARE(proposed({1, 2, 3, 4, 5}, 3), std::vector<int>{});
        QCOMPARE(proposed({7, 1, 9, 9, 1}, 3), std::vector<int>{});                     // a single token is no match
        QCOMPARE(proposed({1, 2, 3, 5, 2, 3, 6, 2, 3}, 1), std::vector<int>{6});        // the last place
        QCOMPARE(proposed({1, 2, 3, 5, 9, 2, 3, 6, 1, 2, 3}, 1), std::vector<int>{5});  // of the longest run
        QCOMPARE(proposed({7, 7, 7}, 4), std::vector<int>{7});
        QCOMPARE(proposed({4, 4}, 4), std::vector<int>{});
        QCOMPARE(proposed({4}, 4), std::vector<int>{});
        QVERIFY(draft.shares.empty());
    }

    void draftsGetLongerWhileTheyAreAccepted() {
        QVERIFY(DraftLength(8, 0.5).next() >= 1);
        QVERIFY(DraftLength(8, 0.5).next() < DraftLength(8, 0).next());  // a dear draft is a short one
        DraftLength good(8, 0.2), bad(8, 0.2);
        for (int i = 0; i < 40; ++i) {
            good.checked(4, 4);
            bad.checked(4, 0);
        }
        QCOMPARE(good.next(), 8);
        int drafts = 0;
        for (int i = 0; i < 32; ++i) {
            const int length = bad.next();
            QVERIFY(length == 0 || length == 1);
            drafts += length;
        }
        QCOMPARE(drafts, 2);  // trials
        for (int i = 0; i < 40; ++i) bad.checked(1, 1);
        QVERIFY(bad.next() > 1);  // and it comes back
        QCOMPARE(DraftLength(1, 0).next(), 1);
        DraftLength untold(8, 0);
        const double before = untold.acceptance();
        untold.checked(0, 0);
        QCOMPARE(untold.acceptance(), before);
    }
};

QTEST_GUILESS_MAIN(SampledDraftsTest)
#include "sampled_drafts_test.moc"
