// SPDX-License-Identifier: GPL-3.0-or-later
// The forward pass. Tokens go through in blocks, so that a weight that has been read serves all tokens of the block;
// one decoded token is a block of one. A block continues one sequence, or has a token each of several. Shapes: T tokens
// of the block, H hidden, Q = heads x D, P positions so far.
#include "engine/infer/cpu_session.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "engine/base/error.h"
#include "engine/infer/activation.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/finite_logits.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kv_cache.h"
#include "engine/infer/matrix_product.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/rotary_tables.h"
#include "engine/infer/session_state.h"
#include "engine/infer/ternary_product.h"
#include "engine/model/finite_weights.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/sampler.h"
#include "engine/model/ternary.h"

namespace bitdistill {

void CpuSession::State::check(std::span<const int> ids) const {
    if (ids.empty()) throw Error("no tokens to run", model->folder().string(), "Give at least one token id");
    for (const int id : ids)
        if (id < 0 || id >= config.vocab_size)
            throw Error(
                "token id " + std::to_string(id) + " is outside the vocabulary of " + std::to_string(config.vocab_size),
                model->folder().string(), "The tokenizer does not belong to this model");
    if (position + static_cast<std::int64_t>(ids.size()) > config.max_positions)
        throw Error(
            "a sequence of " + std::to_string(position + static_cast<std::int64_t>(ids.size())) +
                " tokens is longer than the model's " +
                (config.context_ends_with_window ? "sliding_window, which is not computed, of " : "context of ") +
                std::to_string(config.max_positions),
            model->folder().string(), "Use a shorter prompt or fewer new tokens");
}

void CpuSession::State::reserve_cache(std::int64_t tokens) {
    const std::int64_t before = cache.capacity();
    if (tokens <= before) return;
    const std::int64_t room = std::min(std::max({tokens, 2 * before, std::int64_t{128}}), config.max_positions);
    try {
        rotary.grow(room);
        cache.grow(room, position);
    } catch (const std::bad_alloc&) {
        if (cache.capacity() == 0) position = 0;
        throw Error("not enough memory for a KV cache of " + std::to_string(room) + " tokens", model->folder().string(),
                    "Use a shorter prompt or fewer new tokens");
    }
}

void CpuSession::State::reserve_buffers(std::int64_t tokens) {
    if (tokens <= tokens_allocated) return;
    const auto size = [&](std::int64_t width) { return static_cast<std::size_t>(tokens * width); };
    const std::int64_t widest = std::max({config.hidden_size, config.query_width(), config.intermediate_size});
    x.resize(size(config.hidden_size));
    h.resize(size(config.hidden_size));
    q.resize(size(config.query_width()));
    k.resize(size(config.kv_width()));
    v.resize(size(config.kv_width()));
    attention.resize(size(config.query_width()));
    gate.resize(size(config.intermediate_size));
    up.resize(size(config.intermediate_size));
    codes.resize(size(std::max(padded_token(widest), block_count(widest) * block_columns)));
    code_scales.resize(size(block_count(widest)));
    code_sums.resize(size(block_count(widest)));
    half_sums.resize(size(2 * block_count(widest)));
    if (config.norm_before_every_linear()) normed.resize(size(config.hidden_size));
    if (weights.panel > 0) panel_tokens.reserve(tokens, widest, weights.panel);
    tokens_allocated = tokens;
}

// The input of BitLinear layers, [T][columns], to codes of 8 or 4 bits.
void CpuSession::State::quantize_tokens(const float* input, std::int64_t tokens, std::int64_t columns) {
    const std::int64_t stride = padded_token(columns);
    const auto quantize = config.quantizer.activation_bits() == 4 ? kernels.quantize4 : kernels.quantize;
    for_tokens(tokens, 8 * columns, [&](std::int64_t t) {
        const auto at = static_cast<std::size_t>(t);
        expect_finite(input + t * columns, columns);
        code_scales[at] = quantize(input + t * columns, columns, codes.data() + t * stride, &code_sums[at]);
    });
}

// Several layers that read the same input ([T][columns]) as one job of the pool, in pieces of whole groups of rows. An
// input that must be quantized is quantized once.
void CpuSession::State::linear(std::initializer_list<std::pair<const Matrix*, float*>> outputs, const float* input,
                               std::int64_t tokens) {
    const std::int64_t columns = outputs.begin()->first->columns;
    const auto any = [&](WeightType type) {
        return std::any_of(outputs.begin(), outputs.end(), [&](const auto& one) { return one.first->type == type; });
    };
    if (any(WeightType::blocks) || any(WeightType::planes)) {
        const std::int64_t blocks = block_count(columns);
        const bool halves = std::any_of(outputs.begin(), outputs.end(), [](const auto& one) {
            return one.first->type == WeightType::blocks && one.first->form == BlockForm::q6_k;
        });
        for_tokens(tokens, 8 * columns, [&](std::int64_t t) {
            expect_finite(input + t * columns, columns);
            kernels.quantize_blocks(input + t * columns, columns, blocks, codes.data() + t * blocks * block_columns,
                                    code_scales.data() + t * blocks, code_sums.data() + t * blocks);
            if (halves)
                half_block_sums(codes.data() + t * blocks * block_columns, blocks, half_sums.data() + 2 * t * blocks);
        });
    }
    if (any(WeightType::ternary)) {
        quantize_tokens(input, tokens, columns);
        const auto* const first = std::find_if(outputs.begin(), outputs.end(),
                                               [](const auto& one) { return one.first->type == WeightType::ternary; });
        if (tokens == 1) looked_up.prepare(kernels, first->first->packing, codes.data(), columns);
        if (std::any_of(outputs.begin(), outputs.end(), [](const auto& one) { return one.first->panels() > 1; }))
            for_tokens(tokens, 2 * columns, [&](std::int64_t t) { panel_tokens.cut(quantized(tokens), t, columns); });
    }
    const ProductInputs inputs{input, quantized(tokens), half_sums.data(), &panel_tokens};
    const auto groups_of = [](const Matrix& matrix) { return (matrix.rows + group_rows - 1) / group_rows; };
    std::int64_t groups = 0;
    for (const auto& [matrix, out] : outputs) groups += groups_of(*matrix);
    pool.run(groups, grain_of(columns * tokens * group_rows), [&](std::int64_t begin, std::int64_t end, int) {
        std::int64_t start = 0;
        for (const auto& [matrix, out] : outputs) {
            const std::int64_t first = std::max(begin, start) - start, last = std::min(end - start, groups_of(*matrix));
            if (first < last)
                matrix_product(kernels, *matrix, first * group_rows,
                               std::min(last * group_rows, matrix->rows) - first * group_rows, inputs, out);
            start += groups_of(*matrix);
        }
    });
}

void CpuSession::State::linear_behind_norm(const std::vector<float>& gain, const Matrix& matrix, float* out,
                                           std::int64_t tokens) {
    const std::int64_t hidden = config.hidden_size;
    for_tokens(tokens, 4 * hidden, [&](std::int64_t t) {
        kernels.rms_norm(h.data() + t * hidden, gain.data(), hidden, eps(), normed.data() + t * hidden);
    });
    linear({{&matrix, out}}, normed.data(), tokens);
}

// Runs the block; afterwards x holds the final hidden states before the last norm, and the cache the new positions.
// Long, because a decoder layer is read from its first norm to its last sum as the equations stand.
bool CpuSession::State::forward(std::span<const int> ids, const JobControl* control, std::span<State* const> each) {
    const auto tokens = static_cast<std::int64_t>(ids.size());
    const std::int64_t hidden = config.hidden_size, width = config.head_dim, half = width / 2,
                       inner = config.intermediate_size;
    if (each.empty()) reserve_cache(position + tokens);
    reserve_buffers(tokens);
    for (std::int64_t t = 0; t < tokens; ++t) {
        const std::span<float> row(x.data() + t * hidden, static_cast<std::size_t>(hidden));
        weights.embedding.read_row(ids[static_cast<std::size_t>(t)], row);
        if (config.embedding_scale != 1)
            for (float& value : row) value *= static_cast<float>(config.embedding_scale);
    }
    look({ModelPlace::Part::embedding}, x, tokens * hidden);

    const bool every = config.norm_before_every_linear();
    const HadamardTurn o_turn = turn_before(TensorRole::o, config.query_width()),
                       down_turn = turn_before(TensorRole::down, inner);
    for (std::size_t i = 0; i < weights.layers.size(); ++i) {
        if (control && control->leaving()) return false;
        const LayerWeights& layer = weights.layers[i];
        const LayerConfig& form = config.layer(static_cast<std::int64_t>(i));
        // Attention: x += o(SubLN(attention(norm(x)))), in some families with a norm behind each block too
        for_tokens(tokens, 4 * hidden, [&](std::int64_t t) {
            kernels.rms_norm(x.data() + t * hidden, layer.input_norm.data(), hidden, eps(), h.data() + t * hidden);
        });
        if (every) {
            linear_behind_norm(layer.q_sub_norm, layer.q, q.data(), tokens);
            linear_behind_norm(layer.k_sub_norm, layer.k, k.data(), tokens);
            linear_behind_norm(layer.v_sub_norm, layer.v, v.data(), tokens);
        } else {
            linear({{&layer.q, q.data()}, {&layer.k, k.data()}, {&layer.v, v.data()}}, h.data(), tokens);
        }
        for_tokens(tokens, 4 * (config.query_width() + 2 * config.kv_width()), [&](std::int64_t t) {
            const auto [of, at] = where(t, each);
            const float *const cosine = of->rotary.cosines(i, at), *const sine = of->rotary.sines(i, at);
            for (std::int64_t head = 0; head < config.heads; ++head) {
                float* const query = q.data() + t * config.query_width() + head * width;
                if (form.qk_norm) kernels.rms_norm(query, layer.q_norm.data(), width, eps(), query);
                kernels.rope(query, cosine, sine, half);
            }
            for (std::int64_t head = 0; head < config.kv_heads; ++head) {
                float *const key = k.data() + t * config.kv_width() + head * width, *const value =
                                                                                        v.data() +
                                                                                        t * config.kv_width() +
                                                                                        head * width;
                if (form.qk_norm) kernels.rms_norm(key, layer.k_norm.data(), width, eps(), key);
                kernels.rope(key, cosine, sine, half);
                of->cache.store(i, head, at, key, value);
            }
            // Beside others, softmax would take a key that is no number, or infinite, for one that nobody looks at; and
            // what is rounded to integers would lose the trace of such a value.
            const auto fits = [&](const std::vector<float>& all) {
                const std::span<const float> own(all.data() + t * config.kv_width(),
                                                 static_cast<std::size_t>(config.kv_width()));
                return cache.type() == KvType::f32 ? all_finite(own) : fit_f16(own);
            };
            if (!fits(k) || (cache.in_bits() && !fits(v))) not_finite = true;
        });
        attend(i, tokens, each);
        if (config.sub_norm || o_turn.block > 0)
            for_tokens(tokens, 4 * config.query_width(), [&](std::int64_t t) {
                sub_norm(layer.attn_sub_norm, o_turn, attention.data() + t * config.query_width(),
                         config.query_width());
            });
        linear({{&layer.o, h.data()}}, attention.data(), tokens);
        look({ModelPlace::Part::layers, static_cast<std::int64_t>(i)}, h, tokens * hidden);
        // MLP: x += down(SubLN(activation(gate(h)) * up(h))), h = norm(x)
        for_tokens(tokens, 6 * hidden, [&](std::int64_t t) {
            float *const residual = x.data() + t * hidden, *const row = h.data() + t * hidden;
            if (form.post_norms) kernels.rms_norm(row, layer.behind_attention.data(), hidden, eps(), row);
            for (std::int64_t c = 0; c < hidden; ++c) residual[c] += row[c];
            kernels.rms_norm(residual, layer.post_norm.data(), hidden, eps(), row);
        });
        if (every) {
            linear_behind_norm(layer.gate_sub_norm, layer.gate, gate.data(), tokens);
            linear_behind_norm(layer.up_sub_norm, layer.up, up.data(), tokens);
        } else {
            linear({{&layer.gate, gate.data()}, {&layer.up, up.data()}}, h.data(), tokens);
        }
        for_tokens(tokens, 12 * inner, [&](std::int64_t t) {
            float* const row = gate.data() + t * inner;
            activate(form.activation, kernels, row, up.data() + t * inner, inner);
            sub_norm(layer.ffn_sub_norm, down_turn, row, inner);
        });
        linear({{&layer.down, h.data()}}, gate.data(), tokens);
        for_tokens(tokens, hidden, [&](std::int64_t t) {
            float *const residual = x.data() + t * hidden, *const row = h.data() + t * hidden;
            if (form.post_norms) kernels.rms_norm(row, layer.behind_mlp.data(), hidden, eps(), row);
            for (std::int64_t c = 0; c < hidden; ++c) residual[c] += row[c];
        });
        look({ModelPlace::Part::layers, static_cast<std::int64_t>(i), true}, x, tokens * hidden);
    }
    return true;
}

// Several sequences are shared among the threads, each with its own cache; few of them take turns, with all threads for
// each.
void CpuSession::State::attend(std::size_t layer, std::int64_t tokens, std::span<State* const> each) {
    if (each.empty()) return cache.attend(layer, position, tokens, q.data(), attention.data());
    const std::int64_t row = config.query_width();
    const auto of = [&](std::int64_t t) -> State& { return *each[static_cast<std::size_t>(t)]; };
    if (tokens < pool.threads()) {
        for (std::int64_t t = 0; t < tokens; ++t)
            of(t).cache.attend(layer, of(t).position, 1, q.data() + t * row, attention.data() + t * row);
        return;
    }
    for (std::int64_t t = 0; t < tokens; ++t) of(t).cache.reserve_scratch(of(t).position, 1);
    pool.run(tokens, 1, [&](std::int64_t begin, std::int64_t end, int thread) {
        for (std::int64_t t = begin; t < end; ++t)
            of(t).cache.attend_on(thread, layer, of(t).position, 1, q.data() + t * row, attention.data() + t * row);
    });
}

void CpuSession::State::look(const ModelPlace& place, const std::vector<float>& values, std::int64_t count) {
    if (!searching || (first_bad && *first_bad <= place)) return;
    expect_finite(values.data(), count);
    if (not_finite.exchange(false)) first_bad = place;
}

// Runs the whole sequence again, to say where the first value that is not finite comes from.
void CpuSession::State::refuse() {
    const std::vector<int> ids = std::move(history);
    history.clear();
    position = 0;
    searching = true;
    not_finite = false;
    for (std::size_t done = 0, count = 0; done < ids.size(); done += count) {
        count = std::min(ids.size() - done, static_cast<std::size_t>(block()));
        forward(std::span(ids).subspan(done, count), nullptr);
        const auto tokens = static_cast<std::int64_t>(count);
        final_norm(0, tokens);
        look({ModelPlace::Part::final_norm}, h, tokens * config.hidden_size);
        position += tokens;
    }
    position = 0;
    searching = not_finite = false;
    refuse_not_finite(*weights.file, std::exchange(first_bad, {}).value_or(ModelPlace{ModelPlace::Part::head}), ids,
                      cache.type() != KvType::f32);
}

// h[t] = norm(x[first_token + t])
void CpuSession::State::final_norm(std::int64_t first_token, std::int64_t tokens) {
    const std::int64_t hidden = config.hidden_size;
    for (std::int64_t t = 0; t < tokens; ++t)
        kernels.rms_norm(x.data() + (first_token + t) * hidden, weights.final_norm.data(), hidden, eps(),
                         h.data() + t * hidden);
}

bool CpuSession::State::compute_logits(std::int64_t first_token, std::int64_t tokens) {
    const auto needed = static_cast<std::size_t>(tokens * config.vocab_size);
    if (logits.size() < needed) logits.resize(needed);
    final_norm(first_token, tokens);
    linear({{&weights.head, logits.data()}}, h.data(), tokens);
    expect_finite(logits.data(), tokens * config.vocab_size);
    return !not_finite;
}

void CpuSession::State::head(std::int64_t first_token, std::int64_t tokens) {
    if (!compute_logits(first_token, tokens)) refuse();
}

CpuSession::CpuSession(std::shared_ptr<const CpuModel> model, std::optional<KvType> kv) {
    if (!model) throw Error("no model to run", "session");
    const KvType type = kv.value_or(model->kv_type());
    state_ = std::make_unique<State>(std::move(model), type);
}
CpuSession::~CpuSession() = default;
CpuSession::CpuSession(CpuSession&&) noexcept = default;
CpuSession& CpuSession::operator=(CpuSession&&) noexcept = default;

template <typename After>
bool CpuSession::State::run(std::span<const int> ids, JobControl* control, const After& after) {
    check(ids);
    const std::int64_t start = position;
    std::size_t count = 0;
    for (std::size_t done = 0; done < ids.size(); done += count) {
        if (control && !control->at_boundary()) {
            position = start;
            return false;
        }
        count = std::min(ids.size() - done, static_cast<std::size_t>(block()));
        history.resize(static_cast<std::size_t>(position));
        history.insert(history.end(), ids.begin() + static_cast<std::ptrdiff_t>(done),
                       ids.begin() + static_cast<std::ptrdiff_t>(done + count));
        if (!forward(ids.subspan(done, count), control)) {
            position = start;
            not_finite = false;
            return false;
        }
        position += static_cast<std::int64_t>(count);
        if (not_finite) refuse();
        after(done, count);
    }
    return true;
}

std::span<const float> CpuSession::prefill(std::span<const int> ids, JobControl* control) {
    State& s = *state_;
    std::int64_t last = 0;
    if (!s.run(ids, control, [&](std::size_t, std::size_t count) { last = static_cast<std::int64_t>(count) - 1; }))
        return {};
    s.head(last, 1);
    return {s.logits.data(), static_cast<std::size_t>(s.config.vocab_size)};
}

std::span<const float> CpuSession::decode(int id) { return prefill({&id, 1}); }

std::optional<int> CpuSession::prefill_greedy(std::span<const int> ids, JobControl* control) {
    State& s = *state_;
    std::int64_t last = 0;
    if (!s.run(ids, control, [&](std::size_t, std::size_t count) { last = static_cast<std::int64_t>(count) - 1; }))
        return {};
    const HeadScreen* const screen = s.model->screen();
    if (!screen) {
        s.head(last, 1);
        s.screening.computed = s.config.vocab_size;
        return arg_max({s.logits.data(), static_cast<std::size_t>(s.config.vocab_size)});
    }
    s.final_norm(last, 1);
    s.expect_finite(s.h.data(), s.config.hidden_size);
    if (s.not_finite) s.refuse();
    const int best =
        screen->arg_max({s.h.data(), static_cast<std::size_t>(s.config.hidden_size)}, s.kernels, s.pool, s.screening);
    if (!s.screening.finite) s.refuse();
    return best;
}

int CpuSession::decode_greedy(int id) { return *prefill_greedy({&id, 1}); }

std::int64_t CpuSession::head_rows_computed() const { return state_->screening.computed; }

double CpuSession::head_bytes_read() const {
    const HeadScreen* const screen = state_->model->screen();
    return screen ? screen->bytes_read(state_->screening) : static_cast<double>(state_->weights.head.bytes());
}

bool CpuSession::prefill_all(std::span<const int> ids, const OnLogits& on_logits, JobControl* control) {
    State& s = *state_;
    const auto vocabulary = static_cast<std::size_t>(s.config.vocab_size);
    return s.run(ids, control, [&](std::size_t done, std::size_t count) {
        for (std::size_t first = 0; first < count; first += logit_tokens) {
            const std::size_t tokens = std::min<std::size_t>(logit_tokens, count - first);
            s.head(static_cast<std::int64_t>(first), static_cast<std::int64_t>(tokens));
            for (std::size_t t = 0; t < tokens; ++t)
                on_logits(done + first + t, {s.logits.data() + t * vocabulary, vocabulary});
        }
    });
}

void CpuSession::reserve(std::int64_t tokens) {
    State& s = *state_;
    tokens = std::clamp<std::int64_t>(tokens, 1, s.config.max_positions);
    s.reserve_cache(tokens);
    s.reserve_buffers(std::min(tokens, s.block()));
}

std::int64_t CpuSession::position() const { return state_->position; }

void CpuSession::rewind(std::int64_t position) {
    if (position < 0 || position > state_->position)
        throw Error("cannot go to position " + std::to_string(position) + " of a sequence of " +
                        std::to_string(state_->position) + " tokens",
                    "session");
    state_->position = position;
}

std::uint64_t CpuSession::cache_bytes() const { return state_->cache.bytes(); }

std::uint64_t CpuSession::buffer_bytes() const {
    const State& s = *state_;
    std::uint64_t floats = s.rotary.floats();
    for (const auto* buffer :
         {&s.x, &s.h, &s.q, &s.k, &s.v, &s.attention, &s.gate, &s.up, &s.logits, &s.normed, &s.code_scales})
        floats += buffer->capacity();
    return floats * sizeof(float) + s.cache.scratch_bytes() + s.codes.capacity() + s.panel_tokens.bytes() +
           s.looked_up.bytes() + (s.code_sums.capacity() + s.half_sums.capacity()) * sizeof(std::int32_t);
}

const CpuModel& CpuSession::model() const { return *state_->model; }

}  // namespace bitdistill
