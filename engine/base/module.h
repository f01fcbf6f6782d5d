// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the program that are opened when they are first needed, because what they link costs time to load or cannot
// share a program with the rest: sentencepiece, LibTorch. Any thread.
#pragma once

namespace bitdistill {

// Whether NAME lies where open_module() looks; nothing is opened.
bool module_there(const char* name);

// Opens NAME beside the program or in ../lib/bitdistill and returns the address of `symbol` in it; the module stays
// open for the life of the process. Its own libraries stay invisible to others; with own_symbols_first it also prefers
// them to those that are loaded already. Throws Error: not there, a library of it is missing (`package` brings it), of
// another version.
void* open_module(const char* name, const char* symbol, const char* package, bool own_symbols_first);

}  // namespace bitdistill
