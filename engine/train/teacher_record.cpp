// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/teacher_record.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

// Where each row of a batch has its tokens and its scored positions.
struct RowPlaces {
    std::int64_t tokens = 0, first = 0, scored = 0;  // first: of its scored positions among the batch's
};
std::vector<RowPlaces> places_of(const MicroBatch& batch) {
    std::vector<RowPlaces> rows(static_cast<std::size_t>(batch.ids.size(0)));
    const at::Tensor tokens = batch.valid.sum(1);
    for (std::size_t row = 0; row < rows.size(); ++row) rows[row].tokens = tokens.data_ptr<std::int64_t>()[row];
    const auto* position = batch.positions.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < batch.positions.numel(); ++i) {
        RowPlaces& row = rows[static_cast<std::size_t>(position[i] / batch.ids.size(1))];
        if (row.scored++ == 0) row.first = i;
    }
    return rows;
}

template <class T>
void append(std::string& bytes, const T* values, std::int64_t count) {
    bytes.append(reinterpret_cast<const char*>(values), static_cast<std::size_t>(count) * sizeof(T));
}
void append(std::string& bytes, const at::Tensor& tensor) {
    const at::Tensor whole = tensor.contiguous();
    bytes.append(static_cast<const char*>(whole.data_ptr()), whole.nbytes());
}

class Reader {
  public:
    explicit Reader(const std::string& bytes) : bytes_(bytes) {}
    void take(void* to, std::size_t size) {
        if (size > bytes_.size() - place_)
            throw Error("a record of the teacher's outputs is too short", "teacher cache");
        std::memcpy(to, bytes_.data() + place_, size);
        place_ += size;
    }
    void take(const at::Tensor& to) { take(to.data_ptr(), to.nbytes()); }

  private:
    const std::string& bytes_;
    std::size_t place_ = 0;
};

at::ScalarType matmul_type(const TeacherValues& values) { return values.bf16 ? at::kBFloat16 : at::kFloat; }
at::ScalarType state_type(const TeacherValues& values) {
    return values.top && values.bf16 ? at::kBFloat16 : at::kFloat;
}

void append_top(const TeacherValues& values, double tau, const at::Tensor& logits, std::string& bytes) {
    const at::Tensor all = logits.to(at::kFloat);
    const auto [largest, ids] = at::topk(all, values.kept, -1, true, true);
    at::Tensor others = (all - largest[0]) / tau;
    others.scatter_(0, ids, -std::numeric_limits<float>::infinity());
    const float rest = at::logsumexp(others, 0).item<float>();
    const auto* kept = largest.data_ptr<float>();
    const float range = kept[0] - kept[values.kept - 1];
    std::vector<std::uint16_t> codes(static_cast<std::size_t>(values.kept), 0);
    if (range > 0)
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = static_cast<std::uint16_t>(
                std::lround(static_cast<double>(kept[0] - kept[i]) / static_cast<double>(range) * largest_code));
    append(bytes, &range, 1);
    append(bytes, &rest, 1);
    append(bytes, codes.data(), values.kept);
    const auto* id = ids.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < values.kept; ++i) {
        const auto wide = static_cast<std::uint32_t>(id[i]);
        const auto narrow = static_cast<std::uint16_t>(id[i]);
        if (values.wide_ids())
            append(bytes, &wide, 1);
        else
            append(bytes, &narrow, 1);
    }
}

void take_top(const TeacherValues& values, double tau, Reader& reader, TopLogits& top, std::int64_t row) {
    float range = 0, rest = 0;
    reader.take(&range, sizeof range);
    reader.take(&rest, sizeof rest);
    std::vector<std::uint16_t> codes(static_cast<std::size_t>(values.kept));
    reader.take(codes.data(), codes.size() * sizeof codes[0]);
    std::vector<double> weights(codes.size());
    const double others = std::exp(static_cast<double>(rest));
    double sum = others;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        weights[i] = std::exp(-codes[i] * static_cast<double>(range) / largest_code / tau);
        sum += weights[i];
    }
    auto* ids = top.ids.data_ptr<std::int32_t>() + row * values.kept;
    auto* shares = top.shares.data_ptr<float>() + row * values.kept;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        std::uint32_t wide = 0;
        std::uint16_t narrow = 0;
        if (values.wide_ids())
            reader.take(&wide, sizeof wide);
        else
            reader.take(&narrow, sizeof narrow);
        ids[i] = static_cast<std::int32_t>(wide + narrow);
        shares[i] = static_cast<float>(weights[i] / sum);
    }
    top.rest.data_ptr<float>()[row] = static_cast<float>(others / sum);
}

}  // namespace

std::vector<std::string> encode_teacher(const TeacherValues& values, double tau, const MicroBatch& batch,
                                        const at::Tensor& logits, const std::vector<at::Tensor>& states) {
    torch::NoGradGuard no_grad;
    const std::vector<RowPlaces> rows = places_of(batch);
    std::vector<std::string> records(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const RowPlaces& at = rows[row];
        std::string& bytes = records[row];
        bytes.reserve(values.bytes(at.tokens, at.scored));
        for (std::int64_t i = at.first; i < at.first + at.scored; ++i)
            if (values.top)
                append_top(values, tau, logits[i], bytes);
            else
                append(bytes, logits[i]);
        for (const at::Tensor& state : states)
            append(bytes, state[static_cast<std::int64_t>(row)].narrow(0, 0, at.tokens).to(state_type(values)));
    }
    return records;
}

TeacherOutputs decode_teacher(const TeacherValues& values, const DistillationPlan& plan, const MicroBatch& batch,
                              const std::vector<std::string>& records) {
    torch::NoGradGuard no_grad;
    const std::vector<RowPlaces> rows = places_of(batch);
    const std::int64_t scored = batch.positions.numel(), length = batch.ids.size(1);
    TeacherOutputs outputs;
    outputs.logits.tau = plan.tau;
    outputs.logits.tau_squared = plan.tau_squared;
    outputs.logits.vocabulary = plan.vocabulary;
    TopLogits& top = outputs.logits.top;
    if (values.top)
        top = {at::empty({scored, values.kept}, at::kInt), at::empty({scored, values.kept}, at::kFloat),
               at::empty({scored}, at::kFloat)};
    else
        outputs.logits.full = at::empty({scored, values.vocabulary}, matmul_type(values));
    const auto count = static_cast<std::int64_t>(rows.size());
    for (const std::int64_t width : {values.query_width, values.kv_width, values.kv_width})
        if (width > 0) outputs.states.push_back(at::zeros({count, length, width}, at::kFloat));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const RowPlaces& at = rows[row];
        Reader reader(records[row]);
        for (std::int64_t i = at.first; i < at.first + at.scored; ++i)
            if (values.top)
                take_top(values, plan.tau, reader, top, i);
            else
                reader.take(outputs.logits.full[i]);
        for (at::Tensor& state : outputs.states) {
            const at::Tensor place = state[static_cast<std::int64_t>(row)].narrow(0, 0, at.tokens);
            if (state_type(values) == at::kFloat) {
                reader.take(place);
                continue;
            }
            const at::Tensor half = at::empty_like(place, at::TensorOptions().dtype(state_type(values)));
            reader.take(half);
            place.copy_(half);
        }
    }
    return outputs;
}

}  // namespace bitdistill
