// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/drafting.h"

#include "engine/base/error.h"
#include "engine/infer/draft/look_up.h"
#include "engine/infer/model_drafter.h"
#include "engine/model/weight_file.h"
#include "engine/text/vocabulary.h"

namespace bitdistill {

namespace {

constexpr const char* remedy = "A draft comes from a model of the same vocabulary, such as its student";

}  // namespace

void requireSameTokens(const std::filesystem::path& model, const std::filesystem::path& draft) {
    requireSameTokens(*open_tokenizer(model), model.string(), draft);
}

void requireSameTokens(const Tokenizer& tokenizer, const std::string& model, const std::filesystem::path& draft) {
    const std::unique_ptr<Tokenizer> other = open_tokenizer(draft);
    if (const auto different = first_difference(tokenizer, *other))
        throw Error("has another vocabulary: token " + std::to_string(different->id) + " is " + different->other +
                        ", and " + different->one + " in " + model,
                    draft.string(), remedy);
    if (const std::optional<int> beyond = token_beyond(tokenizer, other->vocab_size()))
        throw Error("has another vocabulary: token " + std::to_string(*beyond) + " of " + model + " is not there",
                    draft.string(), remedy);
}

std::shared_ptr<const CpuModel> openDraftModel(const std::filesystem::path& draft,
                                               const std::shared_ptr<const CpuModel>& checking,
                                               const CpuOptions& options, bool greedy, JobControl* control) {
    require_same_size(draft, model_config_of(draft), checking->folder(), checking->config());
    CpuOptions how = options;
    how.screen_head = greedy;
    how.beside = checking;
    return CpuModel::open(draft, how, {}, control);
}

std::unique_ptr<Drafter> makeDrafter(const std::shared_ptr<const CpuModel>& draft, const CpuModel& checking,
                                     const SamplerOptions& sampler) {
    if (!draft) return std::make_unique<LookUpDrafter>();
    return std::make_unique<ModelDrafter>(draft, checking, sampler);
}

}  // namespace bitdistill
