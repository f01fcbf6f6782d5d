// SPDX-License-Identifier: GPL-3.0-or-later
// What a run was begun with, as its inputs.json keeps it: the recipe, and of each file that the recipe names size, time
// and checksum. A resume asks here whether that still holds, since another data set or seed in the middle of a run
// makes a model that no recipe describes. Command line, window and training engine; any thread, one process at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/run_folder.h"

namespace bitdistill {

struct InputChange {
    std::string param;  // "seed", "train_data"
    std::string text;   // "/data/train.tsv has 120 bytes and had 108 when the run began"
    // Why it changes nothing of this run any more, where that is so: "the stages that use it are done".
    std::string no_effect = {};
    // Why the run cannot go on with it; empty: it can.
    std::string refusal = {};
};

// Does the stage of this recipe look at the parameter? Of the stages of its row those that the recipe lets: some
// parameters are for the stage that trains a student first, some for the one that trains it last.
bool is_used_by(const RunParams& params, const Param& param, Stage stage);

// Writes inputs.json if it is not there, and reads the files once for that. Else, after changes_since_start() has found
// nothing, takes over times and places of files that were copied or moved: the next resume need not read them again.
// Throws Error: a file is missing, the disk is full.
void remember_inputs(const RunFolder& run);
// Empty when nothing has changed, and for a run that has no inputs.json yet; a finished run is compared like any other,
// as its results are those of its recipe. The number of steps of a stage that is not done may change freely, and so may
// the place of a file. A file of the same size and time is not read again. Throws
// Error: inputs.json is damaged.
std::vector<InputChange> changes_since_start(const RunFolder& run);
// The run goes on with what is there now, and its inputs.json says since when. Throws Error, also while another process
// writes the run.
void accept_changes(const RunFolder& run, const std::vector<InputChange>& changes);
// What accept_changes() wrote and nobody was told of yet, a sentence each; afterwards it counts as told.
std::vector<std::string> tell_accepted(const RunFolder& run);
// How the data to evaluate differ from those that the results were measured on: "dev.tsv has another content than when
// the run was evaluated (checksum)". Empty where they do not, where there are none, and where a run of before does not
// say. A resume with accepted changes leaves results as they are. Throws Error: results.json or inputs.json is damaged.
std::string changed_since_evaluation(const RunFolder& run);
// "seed is "2" and was "1" when the run began" and no_effect.
std::string sentence_of(const InputChange& change);
std::string listed(const std::vector<InputChange>& changes);  // these, with "; " between them

// How long a stage is whose length the recipe gives in epochs, as it was worked out when the run began. A resume goes
// on with that number, also where items have come or gone since.
struct StageLength {
    double epochs = 0;
    std::int64_t items = 0, batch_size = 0, steps = 0;
};
// Nothing: the recipe gives steps or other epochs by now, or the stage was not reached yet.
std::optional<StageLength> length_of(const RunFolder& run, Stage stage);
// Works it out unless it is known, and keeps it. items: that the stage draws from. Throws Error: no items.
StageLength settle_length(const RunFolder& run, Stage stage, std::int64_t items);
// Steps of a stage in this run; 0: it takes none, or its epochs are not worked out yet. Never throws.
std::int64_t planned_steps(const RunFolder& run, Stage stage);
// "2 epochs of 200 items, 6 a step, are 67 steps".
std::string length_text(const StageLength& length);

// Of what other stages' models a stage was made: marks (done_mark()) by their words.
using StageOrigin = std::vector<std::pair<std::string, std::string>>;
// Nothing: the stage has not begun, or a program of before began it.
std::optional<StageOrigin> origin_of(const RunFolder& run, Stage stage);
void remember_origin(const RunFolder& run, Stage stage, const StageOrigin& origin);

}  // namespace bitdistill
