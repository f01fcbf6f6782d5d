// SPDX-License-Identifier: GPL-3.0-or-later
// A model folder or a .gguf file opened for inference on the CPU without LibTorch: full-precision weights stay mapped
// as they are stored, those of a 1.58-bit student are ternarised with absmean (or taken as they are, where the file
// holds codes) and packed to 2 or 1.6 bits while loading. Opened on a worker thread; afterwards const and shared by any
// number of sessions, of which one computes at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/model/inspect.h"
#include "engine/model/model_config.h"

namespace bitdistill {

struct Kernels;
struct CpuWeights;
class CpuModel;
class HeadScreen;
class Tuning;
class WorkerPool;

// What embedding, head, (for a full-precision model) the projections, and the KV cache are kept in.
enum class WeightFormat {
    as_stored,  // F32, F16, BF16 and blocks stay what they are (kept_weights.h), KV cache in F32: the exact model
    half,       // F32 becomes F16, 16-bit types and blocks stay, KV cache in F16: what speed and memory are compared in
    f32,        // everything becomes F32
    q8,         // 8 bits in blocks of 32 (GGUF's Q8_0), KV cache in F16
    q4          // 4 bits in blocks of 32 (GGUF's Q4_0), KV cache in F16
};
// "half", "as-stored", "f32", "q8", "q4". Throws Error that names them.
WeightFormat weight_format(const std::string& name);
const char* to_string(WeightFormat format);

// What keys and values are kept in: F32, F16, 8 or 4 bits (kernels/cache_rows.h), in 4 bits but for the first position,
// which most queries look at and which stays in 8 (BitNet v2, arXiv 2504.18415).
enum class KvType { f32, f16, q8, q4 };
// "f32", "f16", "q8", "q4". Throws Error that names them.
KvType kv_type(const std::string& name);
const char* to_string(KvType type);

struct CpuOptions {
    int threads = 0;  // 0 = all cores of machine(); more than there are: as many, with a sentence in notes()
    std::string isa;  // "scalar", "sse41", "avx2", "avxvnni", "avx512vnni", "avx512vbmi"; empty = the best this
                      // machine has
    WeightFormat format = WeightFormat::as_stored;
    // Make a copy of a large head in 4 and 2 bits, which makes greedy decoding faster and changes no token
    // (head_screen.h); a mapped head then hardly stays in memory. Only for whom decodes greedily: nobody else reads it.
    bool screen_head = false;
    bool beyond_cores = false;  // as many threads as asked for: for tests on small machines
    // A folder that has checksums (done_folder.h) is compared with them first. Off for whom has just done that.
    bool verify_folder = true;
    // Instead of `format`: every weight that is not ternary is multiplied as the F32 number that it stands for, with
    // inputs in F32, whatever type stores it. Rows are read as they are needed, so this takes no memory for them, and
    // time. For who compares what models compute, not how fast (parity.h).
    bool read_as_floats = false;
    // Instead of the model's own (ModelConfig::embedding_scale): for who compares a file with what it was made of,
    // which rounds that number otherwise.
    std::optional<double> embedding_scale = std::nullopt;
    // The model computes on the threads of this one, whatever `threads` says: for two that take turns within one text.
    // Threads of its own would still look for work when those of the other have some.
    std::shared_ptr<const CpuModel> beside = nullptr;
    std::optional<KvType> kv = std::nullopt;  // nothing: as `format` says
};

// The instruction sets that were built in and run on this machine, best first; "scalar" is always the last one.
std::vector<std::string> available_isas();

class CpuModel {
  public:
    // Share of the loading that is done, 0 to 1. Called on the opening thread.
    using Progress = std::function<void(double)>;

    // Throws Error: what read_model_config, SafetensorsModel::open and GgufFile::open refuse, a missing tensor, a shape
    // against the config, an integer type, an unknown isa or one this machine lacks, another checksum than the folder's
    // DONE marker says. Returns null when `control` was stopped.
    static std::shared_ptr<const CpuModel> open(const std::filesystem::path& path, const CpuOptions& options = {},
                                                const Progress& progress = {}, JobControl* control = nullptr);
    ~CpuModel();
    CpuModel(const CpuModel&) = delete;
    CpuModel& operator=(const CpuModel&) = delete;

    const ModelConfig& config() const { return config_; }
    const std::filesystem::path& folder() const { return folder_; }  // or file, as it was given to open()
    // Bytes of the weights as they lie in memory: body (2, 1.6 or fewer bits a weight for a student), embedding and
    // head, norms.
    const ModelSize& size() const { return size_; }
    // The same by the account of ModelSize, which inspect_model() gives before a model is opened: 2 bits a ternary
    // weight on every machine, and without the screen.
    const ModelSize& stated_size() const { return stated_size_; }
    std::uint64_t screen_bytes() const;  // the head's screen; 0 = none
    // By how much this process's resident memory grew while loading; measured, not computed.
    std::uint64_t resident_growth() const { return resident_growth_; }
    double load_seconds() const { return load_seconds_; }
    // Of the weights that are not mapped from the file: how many, and how many of these the system keeps in large pages
    // now.
    std::uint64_t own_bytes() const;
    std::uint64_t large_page_bytes() const;
    const std::string& isa() const { return isa_; }
    int threads() const;
    KvType kv_type() const { return kv_type_; }  // of sessions that say nothing else
    // "1.58-bit", "Q8_0", "Q4_K", "F16", "BF16", "F32": the format of the projections, and of the head.
    const std::string& format() const { return format_; }
    const std::string& head_format() const { return head_format_; }

    // What the file holds and the model does not use, or uses against its configuration (WeightFile::notes), that there
    // are fewer threads than were asked for, and that a file of measured kernels is passed over (Tuning).
    const std::vector<std::string>& notes() const { return notes_; }

    // For CpuSession.
    const CpuWeights& weights() const { return *weights_; }
    const Kernels& kernels() const { return *kernels_; }
    WorkerPool& pool() const { return *pool_; }
    const HeadScreen* screen() const { return screen_.get(); }  // null = none

  private:
    CpuModel();
    ModelConfig config_;
    std::filesystem::path folder_;
    std::vector<std::string> notes_;
    ModelSize size_, stated_size_;
    std::uint64_t resident_growth_ = 0;
    double load_seconds_ = 0;
    KvType kv_type_ = KvType::f32;
    std::string isa_, format_, head_format_;
    const Kernels* kernels_ = nullptr;
    std::unique_ptr<CpuWeights> weights_;
    std::unique_ptr<HeadScreen> screen_;
    std::shared_ptr<WorkerPool> pool_;  // its own, or another model's
    std::unique_ptr<Tuning> tuning_;    // under way, if this model began it; ends before the rest
};

}  // namespace bitdistill
