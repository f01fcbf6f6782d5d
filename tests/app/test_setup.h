// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's tests share: where shared data is, settings of their own, a small recipe on real data, and main().
#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "app/window/event_clock.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/run_params.h"
#include "tests/shared_data.h"

// Settings and new runs of a test stay in its temporary folder.
inline void keepSettingsIn(const QTemporaryDir& folder) {
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    qputenv("HOME", folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
}

// All stages on a real model and real data, in a few seconds. corpus: a file the caller has written.
inline bitdistill::RunParams smallRecipe(const std::filesystem::path& folder) {
    const std::filesystem::path corpus = folder / "corpus.txt";
    if (!std::filesystem::exists(corpus))
        bitdistill::write_file_atomically(corpus,
                                          bitdistill::read_file(shared_path("corpora/brown.txt")).substr(0, 120'000));
    bitdistill::RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.task = "sst2";
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.dev_data = shared_path("data/sst2/dev.tsv").string();
    params.corpus = corpus.string();
    params.max_length = 64;
    params.train_limit = 400;
    params.eval_limit = 40;
    params.batch_size = 8;
    params.micro_batch_size = 4;
    params.teacher_steps = params.sft_steps = params.pretrain_steps = params.distill_steps = 24;
    params.teacher_learning_rate = params.sft_learning_rate = params.pretrain_learning_rate =
        params.distill_learning_rate = 1e-3;
    params.gamma = 10;
    params.eval_every = 8;
    params.checkpoint_every = 12;
    params.precision = bitdistill::WantedPrecision::fp32;
    return params;
}

#define WORKBENCH_TEST_MAIN(Test)                                 \
    int main(int argc, char** argv) {                             \
        bitdistill::WorkbenchApplication application(argc, argv); \
        application.setAttribute(Qt::AA_Use96Dpi, true);          \
        Test test;                                                \
        return QTest::qExec(&test, argc, argv);                   \
    }
