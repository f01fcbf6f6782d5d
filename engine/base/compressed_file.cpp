// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/compressed_file.h"

#include <unistd.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <span>
#include <streambuf>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/shell_text.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece = std::size_t{1} << 17;

[[noreturn]] void damaged(const fs::path& path, const std::string& how) {
    throw Error(how, path.string(), "Fetch or pack the file again");
}

// The bytes of a file, in pieces.
class FileBytes {
  public:
    explicit FileBytes(const fs::path& path) : path_(path), file_(open_to_read(path)) {
        bytes_.resize(piece);
        more();
        refuse_git_lfs_pointer({left().data(), left().size()}, path);
    }
    // What is there and not yet taken; empty at the end of the file.
    std::span<const char> left() const { return {bytes_.data() + at_, end_ - at_}; }
    void take(std::size_t count) {
        at_ += count;
        if (at_ == end_) more();
    }
    const fs::path& path() const { return path_; }

  private:
    void more() {
        for (at_ = end_ = 0;;) {
            const ssize_t got = ::read(file_.fd, bytes_.data() + end_, bytes_.size() - end_);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) throw file_error("cannot read", path_, errno);
            end_ += static_cast<std::size_t>(got);
            if (got == 0 || end_ == bytes_.size()) return;  // a pipe gives little at a time
        }
    }
    fs::path path_;
    Descriptor file_;
    std::vector<char> bytes_;
    std::size_t at_ = 0, end_ = 0;
};

// Fills `out` as far as there is something; 0: the end.
class Unpacker {
  public:
    virtual ~Unpacker() = default;
    virtual std::size_t read(FileBytes& from, std::span<char> out) = 0;
};

class Plain : public Unpacker {
  public:
    std::size_t read(FileBytes& from, std::span<char> out) override {
        const std::size_t count = std::min(from.left().size(), out.size());
        std::memcpy(out.data(), from.left().data(), count);
        from.take(count);
        return count;
    }
};

class Gzip : public Unpacker {
  public:
    Gzip() {
        constexpr int gzip_only = 16;
        if (inflateInit2(&stream_, MAX_WBITS + gzip_only) != Z_OK) throw std::bad_alloc();
    }
    ~Gzip() override { inflateEnd(&stream_); }
    std::size_t read(FileBytes& from, std::span<char> out) override {
        stream_.next_out = reinterpret_cast<Bytef*>(out.data());
        stream_.avail_out = static_cast<uInt>(out.size());
        while (stream_.avail_out > 0) {
            const std::span<const char> left = from.left();
            if (left.empty()) {
                if (!ended_) damaged(from.path(), "ends in the middle of its gzip data");
                break;
            }
            if (ended_) {  // the next member; zeros behind the last one are padding
                if (std::ranges::all_of(left, [](char c) { return c == 0; })) {
                    from.take(left.size());
                    continue;
                }
                inflateReset(&stream_);
                ended_ = false;
            }
            stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(left.data()));
            stream_.avail_in = static_cast<uInt>(left.size());
            const int result = inflate(&stream_, Z_NO_FLUSH);
            from.take(left.size() - stream_.avail_in);
            if (result == Z_STREAM_END)
                ended_ = true;
            else if (result != Z_OK && result != Z_BUF_ERROR)
                damaged(from.path(), "holds damaged gzip data");
        }
        return out.size() - stream_.avail_out;
    }

  private:
    z_stream stream_{};
    bool ended_ = false;
};

class Zstandard : public Unpacker {
  public:
    Zstandard() : context_(ZSTD_createDCtx()) {
        if (!context_) throw std::bad_alloc();
        // A frame of a few bytes may name a window of gigabytes, and the library's own bound is its builder's choice.
        ZSTD_DCtx_setParameter(context_, ZSTD_d_windowLogMax, largest_window_log);
    }
    ~Zstandard() override { ZSTD_freeDCtx(context_); }
    std::size_t read(FileBytes& from, std::span<char> out) override {
        ZSTD_outBuffer to{out.data(), out.size(), 0};
        while (to.pos < to.size) {
            const std::span<const char> left = from.left();
            ZSTD_inBuffer in{left.data(), left.size(), 0};
            const std::size_t before = to.pos;
            if (left.empty() && frame_ended_) break;
            const std::size_t result = ZSTD_decompressStream(context_, &to, &in);
            if (ZSTD_isError(result)) refuse(result, from.path());
            frame_ended_ = result == 0;
            from.take(in.pos);
            if (left.empty() && to.pos == before) damaged(from.path(), "ends in the middle of its Zstandard data");
        }
        return to.pos;
    }

  private:
    [[noreturn]] static void refuse(std::size_t result, const fs::path& path) {
        switch (ZSTD_getErrorCode(result)) {
            case ZSTD_error_frameParameter_windowTooLarge:
                throw Error("is packed with a window of more than " +
                                std::to_string((std::size_t{1} << largest_window_log) >> 20) + " MiB (zstd --long)",
                            path.string(), "Unpack it: zstd -d --long=31 " + shell_quoted(path.string()));
            case ZSTD_error_dictionary_wrong:
                throw Error("is packed with a Zstandard dictionary", path.string(),
                            "Unpack it with the dictionary: zstd -d -D DICTIONARY " + shell_quoted(path.string()));
            case ZSTD_error_memory_allocation:
                throw std::bad_alloc();
            case ZSTD_error_prefix_unknown:
                damaged(path, "holds something else behind its Zstandard data");
            default:
                damaged(path, "holds damaged Zstandard data");
        }
    }

    static constexpr int largest_window_log = 27;  // what zstd unpacks without --long
    ZSTD_DCtx* context_;
    bool frame_ended_ = true;
};

std::unique_ptr<Unpacker> unpacker_of(std::span<const char> begin) {
    const auto starts_with = [&](std::string_view magic) {
        return std::string_view(begin.data(), begin.size()).starts_with(magic);
    };
    if (starts_with("\x1f\x8b")) return std::make_unique<Gzip>();
    // pzstd begins with a skippable frame, which has any of 16 magics (RFC 8878, 3.1.2).
    const bool skippable =
        begin.size() >= 4 && (begin[0] & 0xF0) == 0x50 && std::string_view(begin.data() + 1, 3) == "\x2a\x4d\x18";
    if (skippable || starts_with("\x28\xb5\x2f\xfd")) return std::make_unique<Zstandard>();
    return std::make_unique<Plain>();
}

class UnpackingBuffer : public std::streambuf {
  public:
    explicit UnpackingBuffer(const fs::path& path) : file_(path), unpacker_(unpacker_of(file_.left())), bytes_(piece) {}

  protected:
    int_type underflow() override {
        const std::size_t count = unpacker_->read(file_, bytes_);
        if (count == 0) return traits_type::eof();
        setg(bytes_.data(), bytes_.data(), bytes_.data() + count);
        return traits_type::to_int_type(bytes_.front());
    }

  private:
    FileBytes file_;
    std::unique_ptr<Unpacker> unpacker_;
    std::vector<char> bytes_;
};

class DataStream : public std::istream {
  public:
    explicit DataStream(const fs::path& path) : std::istream(nullptr), buffer_(path) {
        rdbuf(&buffer_);
        exceptions(std::ios::badbit);  // what the buffer throws goes through
    }

  private:
    UnpackingBuffer buffer_;
};

std::string in_lower_case(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

}  // namespace

std::unique_ptr<std::istream> open_data(const fs::path& path) { return std::make_unique<DataStream>(path); }

std::string read_data(const fs::path& path, std::uint64_t max_bytes,
                      const std::function<void(std::string_view)>& look) {
    const std::unique_ptr<std::istream> stream = open_data(path);
    std::string bytes;
    for (std::size_t used = 0;;) {
        bytes.resize(used + std::max(piece, used / 2));
        stream->read(bytes.data() + used, static_cast<std::streamsize>(bytes.size() - used));
        const auto count = static_cast<std::size_t>(stream->gcount());
        if (look) look(std::string_view(bytes).substr(used, count));
        used += count;
        if (used > max_bytes)
            throw Error("holds more than " + std::to_string(max_bytes) + " bytes", path.string(), "Split the file");
        if (!*stream) {
            bytes.resize(used);
            return bytes;
        }
    }
}

std::string data_extension(const fs::path& path) {
    const std::string last = in_lower_case(path.extension().string());
    const bool packed = last == ".gz" || last == ".zst" || last == ".zstd";
    return packed ? in_lower_case(path.stem().extension().string()) : last;
}

}  // namespace bitdistill
