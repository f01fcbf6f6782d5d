// SPDX-License-Identifier: GPL-3.0-or-later
// The real `bitdistill` as a child process, for the tests of the command line.
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "tests/places.h"
#include "tests/shared_data.h"

struct Ended {
    int code = -1;
    bool crashed = false;
    QByteArray out, err;
    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
};

inline QString shared(const QString& name) { return QString::fromStdString(shared_path(name.toStdString()).string()); }

inline QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write_bytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a test file");
}

// Short reviews in SST-2's form: the first `train` of `count` to train on, the others to evaluate on.
inline void write_reviews(const QString& train_file, const QString& dev_file, int train, int count) {
    QByteArray first("sentence\tlabel\n"), rest = first;
    for (int i = 0; i < count; ++i)
        (i < train ? first : rest) +=
            "the film number " + QByteArray::number(i) + (i % 2 ? " is good \t1\n" : " is bad \t0\n");
    write_bytes(train_file, first);
    write_bytes(dev_file, rest);
}

inline Ended runProgram(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(cli_program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (!process.waitForFinished(240000)) {
        process.kill();
        process.waitForFinished();
        ended.err = "did not end";
        return ended;
    }
    ended.crashed = process.exitStatus() == QProcess::CrashExit;
    ended.code = ended.crashed ? -1 : process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

// The whole message is in the failure, not only that it differs.
#define EXITS_WITH(ended, expected)      \
    QVERIFY2((ended).code == (expected), \
             ((ended).err + "\n" + (ended).out + "\nexit code " + QByteArray::number((ended).code)).constData())
#define SAYS(ended, part) QVERIFY2((ended).err.contains(part), (ended).err.constData())
