// SPDX-License-Identifier: GPL-3.0-or-later
// One process writes to a run folder. The folder itself is locked (flock), and the file `lock` in it, whose text says
// by whom: removing the file does not let a second writer in. Taken by RunRecorder; anybody may ask who holds it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace bitdistill {

class RunLock {
  public:
    explicit RunLock(const std::filesystem::path& run);  // throws Error: another process has it
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    // The folder is still where it was when it was locked. Throws Error: moved (and where it is now) or deleted.
    void check_place() const;

  private:
    std::filesystem::path run_;
    int folder_ = -1, file_ = -1;
    bool folder_locked_ = false;
};

// The text of the lock file, when a process holds the lock: "<process> <host>"; empty when it does not say.
std::optional<std::string> lock_holder(const std::filesystem::path& run);
std::string lock_text();  // of this process

}  // namespace bitdistill
