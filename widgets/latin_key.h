// SPDX-License-Identifier: GPL-3.0-or-later
// Which letter a key means for a shortcut of one letter: on a layout without Latin letters the one that stands at the
// key's place on the usual Latin layout. GUI thread.
#pragma once

#include <QKeyEvent>
#include <string_view>
#include <utility>

namespace bitdistill {

// The event's own key where that is no other script's letter, and where the place is not known.
inline int latinKey(const QKeyEvent& event) {
    constexpr int firstOfOtherScripts = 0x100, lastCharacter = 0x10ffff;  // Qt's own keys begin behind these
    if (event.key() < firstOfOtherScripts || event.key() > lastCharacter) return event.key();
    // Numbers that X11 and Wayland give the keys by their places.
    for (const auto& [first, letters] :
         {std::pair<quint32, std::string_view>{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}})
        if (const quint32 code = event.nativeScanCode(); code >= first && code - first < letters.size())
            return Qt::Key_A + (letters[code - first] - 'A');
    return event.key();
}

}  // namespace bitdistill
