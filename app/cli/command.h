// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of `bitdistill` share: exit codes, the way a command is declared, the form of errors. Each group of
// commands has one function here and one file. Main thread.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/json_file.h"

namespace bitdistill {

inline constexpr int exit_ok = 0, exit_failed = 1, exit_usage = 2, exit_stopped = 130;

// A mistake in how the program was called or in a recipe: exit code 2, nothing was started.
class UsageError : public Error {
  public:
    using Error::Error;
    explicit UsageError(const Error& error) : Error(error.problem(), error.subject(), error.remedy()) {}
};

// The work of the command that was chosen; it runs after all options were read and returns the exit code.
using Work = std::function<int()>;

// Declares a command. make() is called once when the command was chosen, to take its options as they are then.
CLI::App* add_command(CLI::App& program, Work& chosen, const std::string& name, const std::string& about,
                      const std::string& examples, std::function<int()> work);

void add_run_commands(CLI::App& program, Work& chosen);    // sample, run, resume
void add_sweep_commands(CLI::App& program, Work& chosen);  // sweep
void add_ablate_command(CLI::App& program, Work& chosen);
void add_model_commands(CLI::App& program, Work& chosen);  // evaluate, logits, losses, random-model
void add_text_commands(CLI::App& program, Work& chosen);   // tokenize
void add_generate_command(CLI::App& program, Work& chosen);
void add_bench_commands(CLI::App& program, Work& chosen);    // bench
void add_compare_commands(CLI::App& program, Work& chosen);  // compare, train-speed
void add_inspect_commands(CLI::App& program, Work& chosen);  // inspect, parameters, tensorboard
void add_export_commands(CLI::App& program, Work& chosen);   // export
void add_quantize_command(CLI::App& program, Work& chosen);
void add_score_command(CLI::App& program, Work& chosen);
void add_disagreement_command(CLI::App& program, Work& chosen);
void add_device_command(CLI::App& program, Work& chosen);  // check-device
void add_kv_error_command(CLI::App& program, Work& chosen);
void add_tune_command(CLI::App& program, Work& chosen);
void add_record_command(CLI::App& program, Work& chosen);
void add_models_command(CLI::App& program, Work& chosen);
void add_fetch_command(CLI::App& program, Work& chosen);
void add_data_command(CLI::App& program, Work& chosen);
void add_serve_command(CLI::App& program, Work& chosen);

// --isa, which names the instruction set of CPU inference: the help lists those of this machine, and others are
// refused. several: a list of them, with commas.
void add_isa_option(CLI::App& command, std::string& isa, bool several = false);

// --format: what weights of full precision are kept in. otherwise: what stands without it, for the help.
void add_format_option(CLI::App& command, std::string& format, const char* otherwise);
// --kv: what keys and values are kept in. otherwise: what stands without it, for the help.
void add_kv_option(CLI::App& command, std::string& kv, const char* otherwise);

// Checks of an option's number, which say what was given and what may be: "is 0, expected a whole number from 1 to
// 1000000000". The most is far above any use and far below what a computation with it could overflow.
inline constexpr std::int64_t most_of_options = 1'000'000'000;
CLI::Validator whole_number(std::int64_t least, std::int64_t most = most_of_options);
CLI::Validator number_from(double least, double most);
// Throws UsageError, in the same words, for a number of a list.
void require_whole_number(std::int64_t value, std::int64_t least, const char* option);

// "1,2,-100" as integers. Throws UsageError naming the option.
std::vector<int> parse_ids(const std::string& text, const char* option);

// To stdout with a newline, control characters made visible. Throws Error when stdout cannot take it (a full disk).
void print(const std::string& text);
void print_piece(const std::string& text);  // the same without the newline
void print(const Json& json);               // on one line

}  // namespace bitdistill
