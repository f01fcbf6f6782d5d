// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into `bitdistill` by LD_PRELOAD (packaging/torture): makes the k-th system call that changes files below a
// folder fail, or ends the process there. Counted are write, pwrite, fsync, fdatasync, rename, renameat2, ftruncate,
// fallocate, mkdir, and open with O_CREAT. By environment variables:
//
//   FAULT_FOLDER  only calls on paths below it count; empty: nothing happens
//   FAULT_AT      number of the call, from 1; 0: none
//   FAULT_KIND    full (ENOSPC), error (EIO), or kill (SIGKILL before the call)
//   FAULT_STAYS   1: every later call of that kind fails, too, as on a disk that stays full
//   FAULT_TRACE   a file that gets a line a call: its kind and the path below the folder
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

// The path of a call that is counted; false: it is not.
bool path_of(const char* path, char (&whole)[PATH_MAX * 2]) {
    whole[0] = '\0';
    if (path[0] != '/') {
        if (!::getcwd(whole, PATH_MAX)) return false;
        std::strcat(whole, "/");
    }
    std::strncat(whole, path, PATH_MAX - 2);
    return below_folder(whole);
}

bool path_of(int fd, char (&whole)[PATH_MAX * 2]) {
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link, whole, PATH_MAX - 1);
    if (length <= 0) return false;
    whole[length] = '\0';
    return below_folder(whole);
}

void trace(const char* call, const char* path) {
    static const int fd = [] {
        const char* file = variable("FAULT_TRACE");
        return file[0] ? next<int (*)(const char*, int, ...)>("open")(file, O_WRONLY | O_CREAT | O_APPEND, 0666) : -1;
    }();
    if (fd < 0) return;
    char line[PATH_MAX * 2 + 32];
    const int length = std::snprintf(line, sizeof line, "%s %s\n", call, path + std::strlen(variable("FAULT_FOLDER")));
    [[maybe_unused]] const ssize_t written = next<ssize_t (*)(int, const void*, size_t)>("write")(fd, line, length);
}

// The call is counted, and is to fail; errno says why.
template <class Place>
bool fails(const char* call, Place place) {
    char path[PATH_MAX * 2];
    if (!path_of(place, path)) return false;
    trace(call, path);
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

int open_with(const char* name, const char* path, int flags, mode_t mode) {
    if ((flags & O_CREAT) && fails("open", path)) return -1;
    return next<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

mode_t mode_of(int flags, va_list list) { return flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, mode_t) : 0; }

}  // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size) {
    if (fails("write", fd)) return -1;
    return next<ssize_t (*)(int, const void*, size_t)>("write")(fd, bytes, size);
}
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t place) {
    if (fails("pwrite", fd)) return -1;
    return next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(fd, bytes, size, place);
}
int fsync(int fd) { return fails("fsync", fd) ? -1 : next<int (*)(int)>("fsync")(fd); }
int fdatasync(int fd) { return fails("fdatasync", fd) ? -1 : next<int (*)(int)>("fdatasync")(fd); }
int ftruncate(int fd, off_t size) noexcept {
    return fails("ftruncate", fd) ? -1 : next<int (*)(int, off_t)>("ftruncate")(fd, size);
}
int fallocate(int fd, int mode, off_t place, off_t size) {
    return fails("fallocate", fd) ? -1 : next<int (*)(int, int, off_t, off_t)>("fallocate")(fd, mode, place, size);
}
int rename(const char* from, const char* to) noexcept {
    return fails("rename", to) ? -1 : next<int (*)(const char*, const char*)>("rename")(from, to);
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
    if (fails("renameat2", to)) return -1;
    return next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2")(from_folder, from, to_folder, to,
                                                                                    flags);
}
int mkdir(const char* path, mode_t mode) noexcept {
    return fails("mkdir", path) ? -1 : next<int (*)(const char*, mode_t)>("mkdir")(path, mode);
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
