// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_listing.h"
#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

// Whatever a server lists, no name of it leaves the folder that files go into.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::may_refuse([&] {
        const HubListing listing = parse_listing(fuzz::text_of(bytes, size), {"org/name", false}, "main");
        for (const HubFile& file : listing.files) {
            const std::filesystem::path name(file.name);
            if (name.is_absolute() || name.lexically_normal() != name || *name.begin() == "..") std::abort();
            if (file.key().find('/') != file.key().npos) std::abort();
        }
        chosen_files(listing, {});
    });
    return 0;
}
