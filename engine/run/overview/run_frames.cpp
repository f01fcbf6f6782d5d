// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/overview/run_frames.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <utility>

#include "engine/base/error.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"

namespace bitdistill {

namespace fs = std::filesystem;

void halve_frames(std::vector<std::shared_ptr<const HistogramFrame>>& frames) {
    std::map<std::pair<Stage, std::string>, std::size_t> seen, all;
    for (const auto& frame : frames) ++all[{frame->stage, frame->tensor}];
    std::erase_if(frames, [&](const std::shared_ptr<const HistogramFrame>& frame) {
        const std::pair key(frame->stage, frame->tensor);
        const std::size_t place = seen[key]++;
        return place % 2 == 1 && place + 1 < all[key];
    });
}

std::vector<std::shared_ptr<const HistogramFrame>> read_frames(const fs::path& run, std::size_t most,
                                                               std::size_t* all) {
    constexpr std::size_t piece = std::size_t{1} << 20;
    const fs::path path = run / run_name::histograms;
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        throw Error("is missing, so there are no histograms", path.string(), "Choose a run that has some");
    std::ifstream file(path, std::ios::binary);
    std::string bytes(histogram_magic.size(), '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) || bytes != histogram_magic)
        throw Error("is not a file of histograms", path.string(), "Bring the file back from a copy of the run");
    std::vector<std::shared_ptr<const HistogramFrame>> frames;
    std::string pending, fresh(piece, '\0');
    std::size_t found = 0;
    bool damaged = false;
    while (!damaged) {
        file.read(fresh.data(), static_cast<std::streamsize>(piece));
        const auto got = static_cast<std::size_t>(file.gcount());
        if (got == 0) break;
        pending.append(fresh, 0, got);
        std::size_t at = 0;
        try {
            for (;;) {
                auto frame = std::make_shared<HistogramFrame>();
                const std::size_t used = read_frame(std::string_view(pending).substr(at), *frame);
                if (used == 0) break;
                at += used;
                frames.push_back(std::move(frame));
                ++found;
                if (frames.size() > most) halve_frames(frames);
            }
        } catch (const Error&) {
            damaged = true;  // lengths cannot be trusted from here on
        }
        pending.erase(0, at);
    }
    if (all) *all = found;
    return frames;
}

}  // namespace bitdistill
