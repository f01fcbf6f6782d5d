// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/cpu_model.h"

#include <utility>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/machine.h"
#include "engine/base/model_path.h"
#include "engine/base/stopwatch.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/tune/tuner.h"
#include "engine/model/forward_pass.h"

namespace bitdistill {

std::vector<std::string> available_isas() {
    std::vector<std::string> names;
    for (const Kernels* table : available_kernels()) names.emplace_back(table->name);
    return names;
}

namespace {

constexpr std::pair<const char*, WeightFormat> format_names[] = {{"half", WeightFormat::half},
                                                                 {"as-stored", WeightFormat::as_stored},
                                                                 {"f32", WeightFormat::f32},
                                                                 {"q8", WeightFormat::q8},
                                                                 {"q4", WeightFormat::q4}};
constexpr std::pair<const char*, KvType> kv_names[] = {
    {"f32", KvType::f32}, {"f16", KvType::f16}, {"q8", KvType::q8}, {"q4", KvType::q4}};

template <typename Names>
auto value_of(const Names& names, const std::string& name, const std::string& what, const char* option) {
    std::string all;
    for (const auto& [known, value] : names) {
        if (name == known) return value;
        add_to_list(all, known);
    }
    throw Error(what + " cannot be kept as \"" + name + "\"", option, "Choose one of " + all);
}
template <typename Names, typename Value>
const char* name_of(const Names& names, Value value) {
    for (const auto& [name, known] : names)
        if (known == value) return name;
    return "";
}

}  // namespace

WeightFormat weight_format(const std::string& name) { return value_of(format_names, name, "weights", "format"); }
const char* to_string(WeightFormat format) { return name_of(format_names, format); }
KvType kv_type(const std::string& name) { return value_of(kv_names, name, "keys and values", "kv"); }
const char* to_string(KvType type) { return name_of(kv_names, type); }

CpuModel::CpuModel() = default;
CpuModel::~CpuModel() = default;

int CpuModel::threads() const { return pool_->threads(); }

std::uint64_t CpuModel::screen_bytes() const { return screen_ ? screen_->bytes() : 0; }

std::uint64_t CpuModel::own_bytes() const {
    std::uint64_t bytes = 0;
    for (const std::unique_ptr<Pages>& pages : weights_->own) bytes += pages->size();
    return bytes;
}

std::uint64_t CpuModel::large_page_bytes() const {
    std::uint64_t bytes = 0;
    for (const std::unique_ptr<Pages>& pages : weights_->own)
        bytes += bytes_in_large_pages(pages->data(), pages->size());
    return bytes;
}

std::shared_ptr<const CpuModel> CpuModel::open(const std::filesystem::path& path, const CpuOptions& options,
                                               const Progress& progress, JobControl* control) {
    if (options.verify_folder) verify_if_done(model_at(path), control);
    const Stopwatch watch;
    const std::uint64_t resident_before = resident_memory();
    if (options.threads < 0)
        throw Error("is not a number of threads", std::to_string(options.threads), "0 stands for all cores");
    WeightFile file = WeightFile::open(path);
    require(file.config(), ForwardPass::inference, path.string());
    std::shared_ptr<CpuModel> model(new CpuModel);
    model->folder_ = path;
    model->config_ = file.config();
    if (options.embedding_scale) model->config_.embedding_scale = *options.embedding_scale;
    model->notes_ = file.notes();
    model->kernels_ = &choose_kernels(options.isa);
    std::string passed_over;
    model->tuning_ = Tuning::begin(*model->kernels_, passed_over);
    if (!passed_over.empty()) model->notes_.push_back(passed_over);
    const bool exact =
        options.format == WeightFormat::as_stored || options.format == WeightFormat::f32 || options.read_as_floats;
    model->kv_type_ = options.kv.value_or(exact ? KvType::f32 : KvType::f16);
    model->isa_ = model->kernels_->name;
    if (options.beside) {
        model->pool_ = options.beside->pool_;
    } else {
        const bool capped = options.threads > machine().cores && !options.beyond_cores;
        if (capped) model->notes_.push_back(*threads_beyond_cores(options.threads));
        const bool beyond = options.beyond_cores && options.threads > 0;
        model->pool_ = std::make_shared<WorkerPool>(beyond ? options.threads : threads_for(options.threads));
    }
    model->weights_ = std::make_unique<CpuWeights>();
    model->weights_->screen_head = options.screen_head && !options.read_as_floats;
    model->weights_->read_as_floats = options.read_as_floats;
    if (!model->weights_->load(std::move(file), options.format, *model->kernels_, *model->pool_, progress, control))
        return nullptr;
    if (model->weights_->screen_head && HeadScreen::pays(model->weights_->head)) {
        CpuWeights& weights = *model->weights_;
        if (weights.head.type == WeightType::planes) {
            model->screen_ = screen_of_planes(weights.head, *model->pool_);
        } else {
            model->screen_ = screen_of_copies(weights.head, *model->kernels_, *model->pool_);
            weights.read_head_from_file();
        }
    }
    model->size_ = model->weights_->size(model->config_);
    model->stated_size_ = model->size_;
    if (model->config_.ternary) model->stated_size_.body = student_size(model->config_).body;
    model->size_.embedding_and_head += model->screen_bytes();
    model->format_ = model->weights_->layers.front().q.type_name();
    model->head_format_ = model->weights_->head.type_name();
    const std::uint64_t resident_after = resident_memory();
    model->resident_growth_ = resident_after > resident_before ? resident_after - resident_before : 0;
    model->load_seconds_ = watch.seconds();
    return model;
}

}  // namespace bitdistill
