// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_file.h"
#include "engine/base/utf8.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = fuzz::text_of(bytes, size);
    const std::string whole = repair_utf8(text), clean = printable(text);
    if (!is_utf8(whole) || !is_utf8(clean) || (is_utf8(text) && whole != text)) std::abort();
    for (const char c : clean)
        if (c == 0x7f || (static_cast<unsigned char>(c) < 0x20 && c != 0x0a && c != 0x09 && c != 0x0d)) std::abort();
    const Json json = parse_json(text);
    if (!json.is_discarded()) json_text(json);
    return 0;
}
