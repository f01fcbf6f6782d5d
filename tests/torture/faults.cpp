// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into `bitdistill` by LD_PRELOAD (packaging/torture): makes the k-th system call that changes files below a
// folder fail, or ends the process there. Counted are write, pwrite, fsync, fdatasync, rename, renameat2, ftruncate,
// fallocate, mkdir, and open with O_CREAT. By environment variables:
//
//   FAULT_FOLDER  only calls on paths below it count; empty: nothing happens
//   FAULT_AT      number of the call, from 1; 0: none
//   FAULT_KIND    full (ENOSPC), error (EIO), or kill (SIGKILL before the call)
//   FAULT_STAYS   1: every later call of that kind fails, too, as on a disk that stays full
//   FAULT_COUNT   a file that holds the number of calls at the end
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

const char* variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::atomic<long> calls{0};

bool below_folder(const char* path) {
    static const char* folder = variable("FAULT_FOLDER");
    static const std::size_t length = std::strlen(folder);
    return length > 0 && std::strncmp(path, folder, length) == 0;
}

bool is_ours(const char* path) {
    if (path[0] == '/') return below_folder(path);
    char whole[PATH_MAX * 2];
    if (!::getcwd(whole, PATH_MAX)) return false;
    std::strcat(whole, "/");
    std::strncat(whole, path, PATH_MAX - 2);
    return below_folder(whole);
}

bool is_ours(int fd) {
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0) return false;
    path[length] = '\0';
    return below_folder(path);
}

// The call is to fail; errno says why.
bool fails() {
    static const long at = std::atol(variable("FAULT_AT"));
    static const bool kill = std::strcmp(variable("FAULT_KIND"), "kill") == 0,
                      full = std::strcmp(variable("FAULT_KIND"), "full") == 0,
                      stays = variable("FAULT_STAYS")[0] == '1';
    const long number = ++calls;
    if (at <= 0 || (stays ? number < at : number != at)) return false;
    if (kill) ::raise(SIGKILL);
    errno = full ? ENOSPC : EIO;
    return true;
}

struct AtEnd {
    ~AtEnd() {
        const char* file = variable("FAULT_COUNT");
        if (!file[0]) return;
        if (std::FILE* out = std::fopen(file, "w")) {
            std::fprintf(out, "%ld\n", calls.load());
            std::fclose(out);
        }
    }
} at_end;

int open_with(const char* name, const char* path, int flags, mode_t mode) {
    if ((flags & O_CREAT) && is_ours(path) && fails()) return -1;
    return next<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

mode_t mode_of(int flags, va_list list) { return flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, mode_t) : 0; }

}  // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size) {
    if (is_ours(fd) && fails()) return -1;
    return next<ssize_t (*)(int, const void*, size_t)>("write")(fd, bytes, size);
}
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t place) {
    if (is_ours(fd) && fails()) return -1;
    return next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(fd, bytes, size, place);
}
int fsync(int fd) { return is_ours(fd) && fails() ? -1 : next<int (*)(int)>("fsync")(fd); }
int fdatasync(int fd) { return is_ours(fd) && fails() ? -1 : next<int (*)(int)>("fdatasync")(fd); }
int ftruncate(int fd, off_t size) noexcept {
    return is_ours(fd) && fails() ? -1 : next<int (*)(int, off_t)>("ftruncate")(fd, size);
}
int fallocate(int fd, int mode, off_t place, off_t size) {
    return is_ours(fd) && fails() ? -1 : next<int (*)(int, int, off_t, off_t)>("fallocate")(fd, mode, place, size);
}
int rename(const char* from, const char* to) noexcept {
    return is_ours(to) && fails() ? -1 : next<int (*)(const char*, const char*)>("rename")(from, to);
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
    if (is_ours(to) && fails()) return -1;
    return next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2")(from_folder, from, to_folder, to,
                                                                                    flags);
}
int mkdir(const char* path, mode_t mode) noexcept {
    return is_ours(path) && fails() ? -1 : next<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}
int open(const char* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = mode_of(flags, list);
    va_end(list);
    return open_with("open", path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = mode_of(flags, list);
    va_end(list);
    return open_with("open64", path, flags, mode);
}
}
