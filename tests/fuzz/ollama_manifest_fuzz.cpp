// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/local/local_models.h"
#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

// A list of models never fails, whatever one of them holds.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::filesystem::path root = fuzz::folder().path() / "ollama";
    std::filesystem::create_directories(root / "manifests" / "registry.ollama.ai" / "library" / "some");
    fuzz::folder().write("ollama/manifests/registry.ollama.ai/library/some/latest", fuzz::text_of(bytes, size));
    for (const FoundModel& model : models_in({ModelKeeper::ollama, root})) judged(model);
    return 0;
}
