// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says, in the window's language. The engine, its files and other processes speak English; here a
// sentence is recognised by its pattern and translated as the context "Engine". What no pattern knows stays as it is: a
// file's name, and a sentence of an older program. Any thread.
#pragma once

#include <QString>
#include <exception>
#include <string>

namespace bitdistill {

// Sentences may be joined as engine/base/error.h joins them: "subject: problem. remedy", "Problem (subject). Remedy.".
QString spoken(const QString& english);
QString spoken(const std::string& english);
// What an exception says to a user (sentence_of()).
QString spokenError(const std::exception& error);

}  // namespace bitdistill
