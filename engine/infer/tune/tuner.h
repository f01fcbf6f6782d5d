// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the kernels to the machine they run on: when a model is first opened in a process, its table takes the ways that
// were measured before (tune_file.h), or measures them on a thread of its own while the first ways serve. What a short
// process or a busy machine left unfinished the next one goes on with. Results never depend on the choice.
// BITDISTILL_TUNE=off leaves all as it is, and =now measures before the model is opened. Nothing here fails a model's
// run. Any thread.
#pragma once

#include <memory>
#include <string>

#include "engine/base/json_file.h"
#include "engine/infer/tune/measure_ways.h"

namespace bitdistill {

class Tuning {
  public:
    // The first to ask in this process begins; others, and those who come later, get null. note: a sentence about a
    // file that is passed over; empty = none.
    static std::unique_ptr<Tuning> begin(const Kernels& kernels, std::string& note);
    // Ends a measurement that has not ended; then the next model goes on with it.
    ~Tuning();
    Tuning(const Tuning&) = delete;
    Tuning& operator=(const Tuning&) = delete;

  private:
    struct Running;
    explicit Tuning(std::unique_ptr<Running> running);
    std::unique_ptr<Running> running_;
};

// What a table's ways are, as `bitdistill tune` shows it.
struct TuneReport {
    std::string isa, label;
    std::string file;       // that keeps it; empty: none does
    bool measured = false;  // now; else read from the file
    WayRates rates;
    std::vector<std::string> notes;  // of a file that was passed over, or cannot be written
};
// Waits for what is measured, and makes it the choice of this process. isa: as CpuOptions::isa. again: whatever the
// file says. Throws Error for an instruction set that is not there.
TuneReport tune(const std::string& isa, bool again);
// For measurements of models: the same, from the file where it is there, but nothing with BITDISTILL_TUNE=off.
void tune_first(const Kernels& kernels);

// "ternary-token near, f16-token 8-rows-far": where this process takes another way than the first. Empty: nowhere.
std::string ways_text(const Kernels& kernels);

Json to_json(const TuneReport& report);

}  // namespace bitdistill
