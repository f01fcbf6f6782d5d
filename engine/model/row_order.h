// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a tensor's rows in a file. llama.cpp's `llama` rotates neighbours where Hugging Face rotates halves, so
// its files hold the rows of q and k (and the elements of their biases) in another order: within a head of `head_dim`
// rows, row 2i + j of the file is our row i + j * head_dim / 2. Both directions stand here alone. Plain data: any
// thread.
#pragma once

#include <cstdint>

namespace bitdistill {

class RowOrder {
  public:
    RowOrder() = default;  // the file's order is ours
    // The `rows` rows of `heads` heads lie as `llama` has them.
    static RowOrder of_neighbours(std::int64_t rows, std::int64_t heads) { return RowOrder(rows / heads); }

    bool is_ours() const { return head_dim_ == 0; }
    // Where our row lies in the file.
    std::int64_t in_file(std::int64_t ours) const {
        if (is_ours()) return ours;
        const std::int64_t within = ours % head_dim_, half = head_dim_ / 2;
        return ours - within + within % half * 2 + within / half;
    }
    // Our row that lies at row `in_file`.
    std::int64_t ours(std::int64_t in_file) const {
        if (is_ours()) return in_file;
        const std::int64_t within = in_file % head_dim_;
        return in_file - within + within / 2 + within % 2 * (head_dim_ / 2);
    }

  private:
    explicit RowOrder(std::int64_t head_dim) : head_dim_(head_dim) {}
    std::int64_t head_dim_ = 0;  // 0: ours
};

}  // namespace bitdistill
