// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile of activations says of tokens, against hand-made ones and the golden file of the family's quantizers.
#include <QtTest>
#include <cmath>
#include <limits>

#include "engine/base/json_file.h"
#include "engine/base/random.h"
#include "engine/model/rounding/activation_profile.h"
#include "tests/shared_data.h"

using namespace bitdistill;

namespace {

using Tokens = std::vector<std::vector<float>>;

ActivationProfile profile_of(const Tokens& tokens) {
    ActivationProfile profile = empty_profile(static_cast<std::int64_t>(tokens.front().size()));
    std::vector<float> scratch;
    for (const std::vector<float>& token : tokens) add_token(profile, token, scratch);
    return profile;
}

std::vector<float> gaussian(std::size_t columns, std::uint64_t seed, float size = 1) {
    Random random(seed);
    std::vector<float> x(columns);
    for (float& value : x) value = size * random.normal();
    return x;
}

std::uint64_t all_of(const ProfileSide& side) {
    std::uint64_t sum = 0;
    for (const std::uint32_t count : side.counts) sum += count;
    return sum;
}

bool near(double a, double b, double distance) { return std::abs(a - b) <= distance; }

}  // namespace

class ActivationProfileTest : public QObject {
    Q_OBJECT

  private slots:
    // The codes of another implementation, in float64: what is lost, clipped and 0 of each of its tokens.
    void lossesAreThoseOfTheGoldenCodes() {
        NEED_SHARED("golden/variants.json");
        const Json golden = read_json(shared_path("golden/variants.json"))["activations"];
        const auto tokens = golden["x"].get<Tokens>(), turned = golden["hadamard"].get<Tokens>(),
                   eight = golden["absmax8"].get<Tokens>(), four = golden["absmean4"].get<Tokens>();
        for (std::size_t t = 0; t < tokens.size(); ++t) {
            const ActivationProfile profile = profile_of({tokens[t]});
            QCOMPARE(profile.block, std::int64_t{32});
            const auto compare = [&](const std::vector<float>& values, const RoundingLoss& loss, double mean_steps) {
                double lost = 0, energy = 0, sizes = 0;
                std::uint64_t zero = 0, clipped = 0;
                for (const float x : tokens[t]) sizes += std::abs(x);
                const double step = sizes / static_cast<double>(values.size()) / std::sqrt(7.0);
                for (std::size_t i = 0; i < values.size(); ++i) {
                    const double x = tokens[t][i];
                    lost += (x - values[i]) * (x - values[i]);
                    energy += x * x;
                    zero += values[i] == 0;
                    clipped += mean_steps > 0 && (x / step < -8.5 || x / step >= 7.5);
                }
                QVERIFY2(near(loss.error, lost / energy, 1e-6),
                         qPrintable(QString::number(loss.error - lost / energy)));
                QCOMPARE(loss.zero, zero);
                QCOMPARE(loss.clipped, clipped);
            };
            compare(eight[t], profile.before.eight, 0);
            compare(four[t], profile.before.four, 1);
            // Turned by the other implementation, a token is on its left side what it is here on its right one.
            const ActivationProfile other = profile_of({turned[t]});
            QVERIFY(near(profile.after.four.error, other.before.four.error, 1e-5));
            QVERIFY(near(profile.after.peak, other.before.peak, 1e-4));
            QVERIFY(near(profile.after.kurtosis, other.before.kurtosis, 1e-4));
        }
    }

    // One value holds everything: the worst outlier that there is, and what the transform is for.
    void theTransformSpreadsASingleOutlier() {
        std::vector<float> token(256, 0.0f);
        token[17] = -3;
        const ActivationProfile profile = profile_of({token});
        const ProfileFigures before = figures_of(profile, false, 4), after = figures_of(profile, true, 4);
        QCOMPARE(before.peak, 16.0);  // sqrt(256)
        QCOMPARE(before.kurtosis, 256.0);
        QVERIFY(near(before.beyond, 1.0 / 256, 1e-12));
        QCOMPARE(before.zero, 255.0 / 256);
        QCOMPARE(before.clipped, 1.0 / 256);
        QVERIFY(before.error > 0.9);
        QVERIFY(near(after.peak, 1, 1e-6) && near(after.kurtosis, 1, 1e-6));
        QCOMPARE(after.zero, 0.0);
        QCOMPARE(after.clipped, 0.0);
        QVERIFY(near(after.error, std::pow(1 - 3 / std::sqrt(7.0), 2), 1e-6));  // each is sqrt(7) steps, rounded to 3
        QVERIFY(near(figures_of(profile, true, 8).error, 0, 1e-9));
        // -16 rms lies left of the linear part, +-1 within it.
        const auto bin = [](double u) {
            return static_cast<std::size_t>((profile_position(u) - ProfileSide::lowest) / ProfileSide::width);
        };
        QCOMPARE(profile.before.counts[bin(-16)], 1u);
        QCOMPARE(profile.before.counts[bin(0)], 255u);
        QCOMPARE(profile.after.counts[bin(1.001)] + profile.after.counts[bin(0.999)], 128u);
    }

    void aGaussianStaysWhatItIs() {
        Tokens tokens;
        for (std::uint64_t t = 0; t < 64; ++t)
            tokens.push_back(gaussian(512, t, std::exp(static_cast<float>(t) / 8 - 4)));  // of all sizes
        const ActivationProfile profile = profile_of(tokens);
        QCOMPARE(all_of(profile.before), std::uint64_t{64 * 512});
        QCOMPARE(all_of(profile.after), std::uint64_t{64 * 512});
        for (const bool after : {false, true}) {
            const ProfileFigures four = figures_of(profile, after, 4), eight = figures_of(profile, after, 8);
            QVERIFY(near(four.kurtosis, 3, 0.2));  // sums of twelve numbers have 2.9
            QCOMPARE(four.beyond, 0.0);
            QVERIFY(
                near(four.step, std::sqrt(2 / std::acos(-1.0)) / std::sqrt(7.0), 0.01));  // mean(abs(x)) = 0.798 rms
            QVERIFY(four.step_low < four.step && four.step < four.step_high);
            const double even = four.step * four.step / 12;  // of even rounding; clipping costs as much again
            QVERIFY(even < four.error && four.error < 2.5 * even);
            QVERIFY(near(eight.error / (eight.step * eight.step / 12), 1, 0.05));
            QCOMPARE(eight.clipped, 0.0);
            QVERIFY(four.clipped > 0.01 && four.clipped < 0.03);
            const ClippingLimits limits = clipping_limits(four, 4);
            QVERIFY(near(limits.low, -8.5 * four.step, 1e-12) && near(limits.high, 7.5 * four.step, 1e-12));
        }
    }

    void tokensInPartsAddUp() {
        Tokens all, first, second;
        for (std::uint64_t t = 0; t < 10; ++t) {
            all.push_back(gaussian(96, t));
            (t < 4 ? first : second).push_back(all.back());
        }
        ActivationProfile sum = empty_profile(96);
        add_profile(sum, profile_of(first));
        add_profile(sum, profile_of(second));
        const ActivationProfile whole = profile_of(all);
        QVERIFY(sum.before.counts == whole.before.counts && sum.after.counts == whole.after.counts);
        QCOMPARE(sum.tokens, whole.tokens);
        for (const int bits : {4, 8}) {
            const ProfileFigures a = figures_of(sum, true, bits), b = figures_of(whole, true, bits);
            QVERIFY(near(a.error, b.error, 1e-12) && near(a.peak, b.peak, 1e-12) && near(a.step, b.step, 1e-12));
            QCOMPARE(a.step_low, b.step_low);
            QCOMPARE(a.step_high, b.step_high);
            QCOMPARE(a.clipped, b.clipped);
            QCOMPARE(a.highest_peak, b.highest_peak);
        }
        // Of two widths: shares are of all values.
        ActivationProfile other = profile_of({gaussian(31, 1)});
        add_profile(sum, other);
        QCOMPARE(sum.columns, std::int64_t{0});
        QCOMPARE(all_of(sum.before), std::uint64_t{10 * 96 + 31});
        QVERIFY(!sum.has_transform());  // an odd width has none
    }

    void tokensWithoutAValueAreLeftOut() {
        ActivationProfile profile = empty_profile(8);
        std::vector<float> scratch;
        add_token(profile, std::vector<float>(8, 0.0f), scratch);
        std::vector<float> broken = gaussian(8, 3);
        broken[2] = std::numeric_limits<float>::quiet_NaN();
        add_token(profile, broken, scratch);
        broken[2] = std::numeric_limits<float>::infinity();
        add_token(profile, broken, scratch);
        QCOMPARE(profile.silent, std::int64_t{3});
        QCOMPARE(profile.tokens, std::int64_t{0});
        QVERIFY(std::isnan(figures_of(profile, false, 8).error) && std::isnan(figures_of(profile, true, 4).peak));
        add_token(profile, gaussian(8, 4), scratch);
        QCOMPARE(profile.tokens, std::int64_t{1});
        QVERIFY(figures_of(profile, false, 8).error < 1e-3);
    }

    void positionsRiseAndComeBack() {
        double before = -std::numeric_limits<double>::infinity();
        for (double u = -200; u <= 200; u += 0.37) {
            const double at = profile_position(u);
            QVERIFY(at > before);
            before = at;
            QVERIFY(near(profile_value(at), u, 1e-9));
            QCOMPARE(profile_position(-u), -at);
        }
        QCOMPARE(profile_position(3.5), 3.5);
        QVERIFY(profile_value(-ProfileSide::lowest) > 128);  // sqrt of 16,384 columns: what no token goes beyond
    }
};

QTEST_APPLESS_MAIN(ActivationProfileTest)
#include "activation_profile_test.moc"
