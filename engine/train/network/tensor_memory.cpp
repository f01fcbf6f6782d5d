// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/tensor_memory.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <malloc.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <set>

namespace bitdistill {
namespace {

constexpr std::size_t small_limit = 64 << 10;  // below it malloc is as good
constexpr std::size_t page = 4 << 10, huge_page = 2 << 20, segment_size = 64 << 20;

std::size_t rounded(std::size_t bytes, std::size_t unit) { return (bytes + unit - 1) / unit * unit; }

// Best fit over segments; neighbours that are both free are one piece.
class Segments {
  public:
    void* take(std::size_t wanted) {
        const std::size_t bytes = rounded(wanted, page);
        const std::lock_guard lock(mutex_);
        auto fit = free_.lower_bound({bytes, nullptr});
        if (fit == free_.end()) {
            add_segment(bytes);
            fit = free_.lower_bound({bytes, nullptr});
        }
        char* const start = fit->second;
        const std::size_t size = fit->first;
        free_.erase(fit);
        Piece& piece = pieces_.at(start);
        piece.free = false;
        if (size > bytes) {
            pieces_[start + bytes] = {size - bytes, true, false};
            free_.insert({size - bytes, start + bytes});
            piece.size = bytes;
        }
        memory_.used += static_cast<std::int64_t>(bytes);
        memory_.peak = std::max(memory_.peak, memory_.used);
        return start;
    }

    void give_back(void* pointer) {
        const std::lock_guard lock(mutex_);
        auto piece = pieces_.find(static_cast<char*>(pointer));
        memory_.used -= static_cast<std::int64_t>(piece->second.size);
        piece->second.free = true;
        const auto next = std::next(piece);
        if (next != pieces_.end() && next->second.free && !next->second.first) {
            free_.erase({next->second.size, next->first});
            piece->second.size += next->second.size;
            pieces_.erase(next);
        }
        if (!piece->second.first) {
            const auto before = std::prev(piece);
            if (before->second.free) {
                free_.erase({before->second.size, before->first});
                before->second.size += piece->second.size;
                pieces_.erase(piece);
                piece = before;
            }
        }
        free_.insert({piece->second.size, piece->first});
    }

    bool owns(void* pointer) {
        const std::lock_guard lock(mutex_);
        auto segment = segments_.upper_bound(static_cast<char*>(pointer));
        return segment != segments_.begin() && pointer < std::prev(segment)->first + std::prev(segment)->second;
    }

    void release() {
        const std::lock_guard lock(mutex_);
        for (auto segment = segments_.begin(); segment != segments_.end();) {
            const auto piece = pieces_.find(segment->first);
            if (!piece->second.free || piece->second.size != segment->second) {
                ++segment;
                continue;
            }
            free_.erase({piece->second.size, piece->first});
            pieces_.erase(piece);
            munmap(segment->first, segment->second);
            memory_.held -= static_cast<std::int64_t>(segment->second);
            segment = segments_.erase(segment);
        }
    }

    TensorMemory memory() {
        const std::lock_guard lock(mutex_);
        return memory_;
    }
    void reset_peak() {
        const std::lock_guard lock(mutex_);
        memory_.peak = memory_.used;
    }

  private:
    struct Piece {
        std::size_t size;
        bool free, first;  // first of its segment: nothing before it belongs to us
    };

    void add_segment(std::size_t bytes) {
        const std::size_t size = rounded(std::max(bytes, segment_size), huge_page);
        // A huge page begins at a multiple of its size: ask for one more and give the ends back.
        void* const raw = mmap(nullptr, size + huge_page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (raw == MAP_FAILED) throw std::bad_alloc();
        char* const begin = static_cast<char*>(raw);
        char* const start = reinterpret_cast<char*>(rounded(reinterpret_cast<std::uintptr_t>(raw), huge_page));
        if (start > begin) munmap(begin, static_cast<std::size_t>(start - begin));
        const std::size_t behind = huge_page - static_cast<std::size_t>(start - begin);
        if (behind > 0) munmap(start + size, behind);
        madvise(start, size, MADV_HUGEPAGE);  // refused: pages stay small, nothing else changes
        segments_[start] = size;
        pieces_[start] = {size, true, true};
        free_.insert({size, start});
        memory_.held += static_cast<std::int64_t>(size);
    }

    std::mutex mutex_;
    std::map<char*, Piece> pieces_;
    std::map<char*, std::size_t> segments_;
    std::set<std::pair<std::size_t, char*>> free_;
    TensorMemory memory_;
};

// Never destroyed: tensors may outlive every other static.
Segments& segments() {
    static Segments* const instance = new Segments;
    return *instance;
}

void free_large(void* pointer) { segments().give_back(pointer); }
void free_small(void* pointer) { std::free(pointer); }
// For callers that know only the pointer: oneDNN's working memory.
void free_any(void* pointer) {
    if (segments().owns(pointer))
        free_large(pointer);
    else
        free_small(pointer);
}

// LibTorch has changed the constness of allocate() and added copy_data() between 1.13 and 2.6; both are here, without
// `override`.
class TensorAllocator final : public c10::Allocator {
  public:
    c10::DataPtr allocate(std::size_t bytes) const { return make(bytes); }
    c10::DataPtr allocate(std::size_t bytes) { return make(bytes); }
    c10::DeleterFnPtr raw_deleter() const override { return &free_any; }
    void copy_data(void* to, const void* from, std::size_t bytes) const { std::memcpy(to, from, bytes); }

  private:
    static c10::DataPtr make(std::size_t bytes) {
        const c10::Device cpu(c10::DeviceType::CPU);
        if (bytes == 0) return {nullptr, nullptr, &free_small, cpu};
        if (bytes >= small_limit) {
            void* const pointer = segments().take(bytes);
            return {pointer, pointer, &free_large, cpu};
        }
        void* const pointer = std::aligned_alloc(64, rounded(bytes, 64));
        if (!pointer) throw std::bad_alloc();
        return {pointer, pointer, &free_small, cpu};
    }
};

}  // namespace

void recycle_tensor_memory() {
    static TensorAllocator* const allocator = [] {
        auto* const made = new TensorAllocator;
        c10::SetCPUAllocator(made, 1);
        return made;
    }();
    (void)allocator;
}

TensorMemory tensor_memory() { return segments().memory(); }
void reset_tensor_memory_peak() { segments().reset_peak(); }
void release_tensor_memory() {
    segments().release();
    malloc_trim(0);
}

}  // namespace bitdistill
