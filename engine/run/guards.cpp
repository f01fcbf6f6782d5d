// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/guards.h"

#include <algorithm>
#include <cmath>

#include "engine/base/number_text.h"
#include "engine/run/run_params.h"

namespace bitdistill {

namespace {

constexpr double forgetting = 0.02;       // weight of the newest value in a mean
constexpr double smallest_spread = 0.05;  // of log(value): a curve without noise has no outliers of five per cent

std::string percent(double share) { return number_text(100 * share, 1) + " %"; }
std::string times(double factor) { return number_text(factor, factor < 10 ? 1 : 0) + " times"; }

}  // namespace

double Guards::Level::usual() const { return std::exp(mean); }

double Guards::Level::z_score(double value) {
    if (!std::isfinite(value) || value <= 0) return not_measured;
    const double now = std::log(value), away = now - mean;
    const double z = seen < guard::z_score_steps ? not_measured : away / std::max(std::sqrt(variance), smallest_spread);
    ++seen;
    const double weight = std::max(forgetting, 1.0 / seen);  // a plain mean at first
    mean += weight * away;
    variance = (1 - weight) * (variance + weight * away * away);
    return z;
}

void Guards::enter(Stage stage) {
    if (stage_ == static_cast<int>(stage)) return;
    *this = Guards();
    stage_ = static_cast<int>(stage);
}

bool Guards::begins(const std::string& guard, bool present, const std::string& tensor) {
    std::set<std::string>& where = present_[guard];
    const bool first = where.empty();
    if (present)
        where.insert(tensor);
    else
        where.erase(tensor);
    return present && first;
}

std::vector<GuardFinding> Guards::see(const HistogramFrame& frame) {
    enter(frame.stage);
    std::vector<GuardFinding> found;
    const auto all = static_cast<double>(frame.minus + frame.zero + frame.plus);
    const auto signs = static_cast<double>(frame.minus + frame.plus);
    if (all < static_cast<double>(guard::smallest_tensor)) return found;
    const double zeros = static_cast<double>(frame.zero) / all;
    if (begins("zeros", zeros < guard::fewest_zeros || zeros > guard::most_zeros, frame.tensor))
        found.push_back({"zeros",
                         frame.tensor + " has " + percent(zeros) + " zeros; " + percent(guard::fewest_zeros) + " to " +
                             percent(guard::most_zeros) + " are usual.",
                         zeros > guard::most_zeros
                             ? "A few large weights set the scale: lower the learning rate or raise the weight decay."
                             : "The weights have gathered at two values: lower the learning rate."});
    const double rarer = signs > 0 ? static_cast<double>(std::min(frame.minus, frame.plus)) / signs : 0.5;
    if (begins("sign", rarer < guard::rarest_sign, frame.tensor))
        found.push_back({"sign",
                         frame.tensor + " has nearly lost its codes " + (frame.minus < frame.plus ? "-1" : "+1") +
                             ": " + percent(rarer) + " of those that are not 0.",
                         "Lower the learning rate; go back to a checkpoint from before if the loss has risen."});
    const float first = first_scale_.try_emplace(frame.tensor, frame.scale).first->second;
    const double drift = first > 0 ? static_cast<double>(frame.scale) / static_cast<double>(first) : 1;
    if (begins("scale", drift > guard::largest_drift || drift * guard::largest_drift < 1, frame.tensor))
        found.push_back({"scale",
                         "The scale of " + frame.tensor + " is " + times(drift) + " what it was when the stage began.",
                         drift > 1 ? "Lower the learning rate or raise the weight decay."
                                   : "Lower the weight decay: it shrinks the weights faster than they learn."});
    return found;
}

std::vector<GuardFinding> Guards::see(const StepRow& row) {
    enter(row.stage);
    std::vector<GuardFinding> found;
    peak_rate_ = std::max(peak_rate_, row.learning_rate);

    if (std::isfinite(row.flip_rate)) {
        const bool learning = row.learning_rate >= 0.1 * peak_rate_ && row.learning_rate > 0;
        const std::int64_t steps = flips_seen_ > 0 ? row.step - flips_seen_ : 1;
        flips_seen_ = row.step;
        stuck_ = row.flip_rate < guard::stuck_flips && learning ? stuck_ + steps : 0;
        if (begins("flips-stuck", stuck_ >= guard::stuck_steps))
            found.push_back({"flips-stuck",
                             "No ternary code has changed for " + std::to_string(stuck_) +
                                 " steps: the weights do not get where their codes would change.",
                             "Raise the stage's learning rate."});
        flips_ = std::isnan(flips_) ? row.flip_rate : flips_ + 0.1 * (row.flip_rate - flips_);
        const bool cooled = row.learning_rate < guard::cooled_rate * peak_rate_ && row.step > guard::stuck_steps;
        // Of what was measured at a high rate: a stage's only figure may be that of its end.
        if (stuck_ == 0 && !cooled) highest_flips_ = std::max(highest_flips_, flips_);
        if (begins("flips-high", cooled && row.learning_rate > 0 && highest_flips_ > guard::fewest_flips &&
                                     flips_ > guard::falling_flips * highest_flips_))
            found.push_back({"flips-high",
                             "The learning rate has fallen to " + percent(row.learning_rate / peak_rate_) +
                                 " of its peak, but as many ternary codes change a step as ever: " + percent(flips_) +
                                 ".",
                             "Weights swing about where their codes change: lower the stage's learning rate."});
    }

    const double ce = std::max(row.ce, guard::smallest_ce);
    // In continual pre-training there is no task that LD could drown out.
    const bool task = row.stage != Stage::pretrain;
    const auto proportion = [&](const char* name, const char* term, const char* weight, double value, int& steps) {
        steps = task && std::isfinite(value) && std::isfinite(row.ce) && value > guard::out_of_proportion * ce
                    ? steps + 1
                    : 0;
        if (begins(name, steps >= guard::proportion_steps))
            found.push_back({name,
                             std::string("The weighted ") + term + " is " + times(value / ce) +
                                 " CE: the student hardly hears the task.",
                             std::string("Set balance to first-steps, or divide ") + weight + " by about " +
                                 number_text(value / ce, 0) + "."});
    };
    proportion("ld", "LD", "lambda", row.weighted_ld, ld_);
    proportion("ad", "AD", "gamma", row.weighted_ad, ad_);

    const auto spike = [&](const char* name, const char* what, Level& level, double value, double factor,
                           const char* remedy) {
        const double usual = level.usual(), z = level.z_score(value);
        if (begins(name, z > guard::highest_z_score && value > factor * usual))
            found.push_back({name,
                             std::string(what) + " jumped to " + number_text(value, 3) + ", " + times(value / usual) +
                                 " its usual value (z-score " + number_text(z, 1) + ").",
                             remedy});
    };
    spike("loss", "The loss", loss_, row.loss, guard::spike_factor,
          "If it does not come back within some steps, lower the learning rate and go on from the last checkpoint.");
    spike("gradient", "The gradient's norm", gradient_, row.gradient_norm, guard::gradient_factor,
          "Clipping holds a single one; if they come often, lower the learning rate or lengthen the warm-up.");
    return found;
}

Mend mend_of(std::string_view words) {
    const auto has = [words](std::string_view part) { return words.find(part) != words.npos; };
    if (has("Set balance to first-steps")) return Mend::balance;
    if (has("Raise the stage's learning rate")) return Mend::raise_rate;
    if (has("ower the learning rate") || has("ower the stage's learning rate")) return Mend::lower_rate;
    return Mend::none;
}

std::optional<RunParams> mended(const RunParams& params, Stage stage, Mend mend) {
    constexpr double step = 2;  // a learning rate is searched in halves and doubles
    RunParams changed = params;
    double RunParams::*const rate = stage_info(stage).rate;
    switch (mend) {
        case Mend::balance:
            if (params.balance == Balance::first_steps) return std::nullopt;
            changed.balance = Balance::first_steps;
            return changed;
        case Mend::lower_rate:
            if (!rate) return std::nullopt;
            changed.*rate /= step;
            return changed;
        case Mend::raise_rate:
            if (!rate) return std::nullopt;
            changed.*rate *= step;
            return changed;
        case Mend::none:
            break;
    }
    return std::nullopt;
}

}  // namespace bitdistill
