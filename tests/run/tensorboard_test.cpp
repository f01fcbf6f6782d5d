// SPDX-License-Identifier: GPL-3.0-or-later
// The event files for TensorBoard, read back by a decoder of their own: checksums, tags, steps, values, buckets.
#include "engine/run/tensorboard/tensorboard.h"

#include <QTemporaryDir>
#include <QtTest>
#include <bit>
#include <csignal>
#include <fstream>
#include <map>
#include <optional>

#include <sys/resource.h>
#include <sys/stat.h>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/run/run_recorder.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

std::uint64_t little(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

// One level of a protocol buffer: field number -> raw values in order (varints as eight bytes).
using Fields = std::multimap<int, std::string>;

std::optional<Fields> decode(std::string_view bytes) {
    Fields fields;
    const auto varint = [&]() -> std::optional<std::uint64_t> {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes.front());
            bytes.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (byte < 0x80) return value;
        }
        return {};
    };
    while (!bytes.empty()) {
        const auto key = varint();
        if (!key) return {};
        std::size_t size = 0;
        std::string value;
        switch (*key & 7) {
            case 0: {
                const auto number = varint();
                if (!number) return {};
                for (int i = 0; i < 8; ++i) value += static_cast<char>(*number >> (8 * i) & 0xff);
                break;
            }
            case 1:
                size = 8;
                break;
            case 2: {
                const auto length = varint();
                if (!length) return {};
                size = *length;
                break;
            }
            case 5:
                size = 4;
                break;
            default:
                return {};
        }
        if (size > bytes.size()) return {};
        if ((*key & 7) != 0) value = std::string(bytes.substr(0, size));
        bytes.remove_prefix(size);
        fields.emplace(static_cast<int>(*key >> 3), value);
    }
    return fields;
}

std::string only(const Fields& fields, int number) {
    return fields.count(number) == 1 ? fields.find(number)->second : std::string();
}
double real(const std::string& bytes) { return std::bit_cast<double>(little(bytes)); }
float real32(const std::string& bytes) { return std::bit_cast<float>(static_cast<std::uint32_t>(little(bytes))); }
std::vector<double> reals(const std::string& bytes) {
    std::vector<double> values;
    for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) values.push_back(real(bytes.substr(at, 8)));
    return values;
}

// The events of a file; nothing when a length or a checksum is wrong.
std::optional<std::vector<Fields>> events(std::string_view file) {
    std::vector<Fields> all;
    while (!file.empty()) {
        if (file.size() < 16) return {};
        const std::uint64_t size = little(file.substr(0, 8));
        if (little(file.substr(8, 4)) != masked_crc32c(file.substr(0, 8)) || file.size() < 16 + size) return {};
        const std::string_view bytes = file.substr(12, size);
        if (little(file.substr(12 + size, 4)) != masked_crc32c(bytes)) return {};
        auto fields = decode(bytes);
        if (!fields) return {};
        all.push_back(std::move(*fields));
        file.remove_prefix(16 + size);
    }
    return all;
}

}  // namespace

class TensorboardTest : public QObject {
    Q_OBJECT
    static RunFolder oneStep(const fs::path& path) {
        RunParams params;
        params.teacher = "teacher";
        const RunFolder run = RunFolder::create(path, params, Json::object());
        RunLog log;
        RunRecorder recorder(run, log);
        StepRow row;
        row.stage = Stage::teacher;
        row.step = 1;
        row.seconds = row.loss = 1;
        recorder.append(row);
        return run;
    }

  private slots:
    // The check values of the standard (RFC 3720, B.4).
    void checksumsAreThoseOfTheStandard() {
        QCOMPARE(crc32c("123456789"), 0xe3069283u);
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aau);
        QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43u);
        QCOMPARE(crc32c(""), 0u);
        // TFRecord's mask: turned right by 15 bits, plus 0xa282ead8.
        QCOMPARE(masked_crc32c("123456789"), 0xc78ab0e5u);
    }

    void aDamagedFileOfRowsIsNamed() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const RunFolder run = oneStep(root / "run");
        const std::string whole = read_file(run.metrics_file());
        const std::string rows = whole.substr(whole.find('\n') + 1);
        const auto said = [&](const std::string& text) {
            std::ofstream(run.metrics_file(), std::ios::binary) << text;
            return message_of([&] { write_tensorboard(run, tensorboard_folder(run)); });
        };
        QVERIFY2(has(said(rows), "metrics.csv: is damaged"), said(rows).c_str());
        QVERIFY2(has(said(""), "metrics.csv: is empty"), said("").c_str());
        const std::string header = whole.substr(0, whole.size() - rows.size());
        QVERIFY(has(said(header + "garbage\n"), "metrics.csv: is damaged"));
        for (const std::string& begun : {header, header + rows.substr(0, 5)})  // the first row is being written
            QVERIFY2(has(said(begun), "has no step yet"), said(begun).c_str());
    }

    void aRunComesBackFromItsEventFiles() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        RunParams params;
        params.teacher = "teacher";
        const RunFolder run = RunFolder::create(root / "run", params, Json::object());
        HistogramFrame frame;
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (int step = 1; step <= 3; ++step) {
                StepRow row;
                row.stage = step < 3 ? Stage::teacher : Stage::distill;
                row.step = step < 3 ? step : 300;
                row.seconds = step * 0.5;
                row.loss = 2.5 / step;
                if (step == 2) row.dev["accuracy"] = 0.75;
                recorder.append(row);
            }
            frame.stage = Stage::distill;
            frame.step = 300;
            frame.tensor = "model.layers.0.mlp.up_proj.weight";
            frame.scale = 0.5F;
            for (const float weight : {-0.41F, 0.01F, 0.01F, 1.21F})
                ++frame.counts[static_cast<std::size_t>(histogram_bin(weight))];
            frame.zero = 3, frame.plus = 1;
            recorder.publish(std::make_shared<const HistogramFrame>(frame));
        }
        const TensorboardFiles written = write_tensorboard(run, root / "board");
        QCOMPARE(written.files, std::size_t{2});
        QCOMPARE(written.rows, std::size_t{3});
        QCOMPARE(written.frames, std::size_t{1});

        const auto teacher = events(read_file(root / "board/teacher/events.out.tfevents.0.bitdistill"));
        QVERIFY(teacher.has_value());
        QCOMPARE(teacher->size(), std::size_t{3});
        QCOMPARE(only(teacher->front(), 3), std::string("brain.Event:2"));
        std::map<std::string, float> scalars;
        const Fields& second = (*teacher)[2];
        QCOMPARE(little(only(second, 2)), std::uint64_t{2});
        const Fields summary = *decode(only(second, 5));
        for (auto [at, end] = summary.equal_range(1); at != end; ++at) {
            const Fields value = *decode(at->second);
            scalars[only(value, 1)] = real32(only(value, 2));
        }
        QCOMPARE(scalars.at("loss"), 1.25F);
        QCOMPARE(scalars.at("accuracy"), 0.75F);
        QVERIFY2(!scalars.contains("ld"), "what was not measured has no scalar");
        // Half a second lies between the two steps.
        QVERIFY(std::abs(real(only(second, 1)) - real(only((*teacher)[1], 1)) - 0.5) < 1e-6);

        const auto distill = events(read_file(root / "board/distill/events.out.tfevents.0.bitdistill"));
        QVERIFY(distill.has_value());
        QCOMPARE(distill->size(), std::size_t{3});
        const Fields value = *decode(only(*decode(only(distill->back(), 5)), 1));
        QCOMPARE(only(value, 1), "weights/" + frame.tensor);
        const Fields histogram = *decode(only(value, 5));
        QCOMPARE(real(only(histogram, 3)), 4.0);
        // At the middles of the bins: -0.4125, 0.0125 twice, 1.2125.
        QVERIFY(std::abs(real(only(histogram, 4)) - 0.825) < 1e-9);
        const std::vector<double> limits = reals(only(histogram, 6)), counts = reals(only(histogram, 7));
        QCOMPARE(limits.size(), counts.size());
        for (const auto& [weight, count] : {std::pair{-0.41, 1.0}, {0.01, 2.0}, {1.21, 1.0}}) {
            const auto bucket = std::upper_bound(limits.begin(), limits.end(), weight) - limits.begin();
            QCOMPARE(counts[static_cast<std::size_t>(bucket)], count);
        }
        QVERIFY(std::is_sorted(limits.begin(), limits.end()));
    }

    // The steps of a stage's file as a reader that follows it has them; nothing when a record is damaged.
    static std::optional<std::vector<std::uint64_t>> stepsIn(const std::string& file) {
        const auto all = events(file);
        if (!all) return {};
        std::vector<std::uint64_t> steps;
        for (const Fields& one : *all) {
            const std::uint64_t step = little(only(one, 2));
            if (one.count(7)) std::erase_if(steps, [&](std::uint64_t other) { return other >= step; });
            if (one.count(5)) steps.push_back(step);
        }
        return steps;
    }

    void aFileThatIsReadGrowsInPlace() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString(),
                       file = root / "board/teacher/events.out.tfevents.0.bitdistill";
        RunParams params;
        params.teacher = "teacher";
        const RunFolder run = RunFolder::create(root / "run", params, Json::object());
        const auto train = [&](int from, int to, double loss) {
            RunLog log;
            RunRecorder recorder(run, log);
            if (from > 1)
                recorder.cut(Stage::teacher, from - 1);
            else
                recorder.event(Severity::info, "stage", Stage::teacher, 0, "Starts.");
            for (int step = from; step <= to; ++step) {
                StepRow row;
                row.stage = Stage::teacher;
                row.step = step;
                row.seconds = step * 0.5;
                row.loss = loss;
                recorder.append(row);
            }
            HistogramFrame frame;
            frame.stage = Stage::teacher;
            frame.step = to;
            frame.tensor = "model.layers.0.mlp.up_proj.weight";
            frame.counts[7] = frame.minus = 1;
            recorder.publish(std::make_shared<const HistogramFrame>(frame));
        };
        using Steps = std::vector<std::uint64_t>;
        train(1, 2, 3);
        write_tensorboard(run, root / "board");
        const std::string first = read_file(file);
        QCOMPARE(*stepsIn(first), (Steps{1, 2, 2}));
        struct stat before {
        }, after{};
        QCOMPARE(::stat(file.c_str(), &before), 0);
        write_tensorboard(run, root / "board");
        QCOMPARE(read_file(file), first);  // nothing new, nothing written
        train(3, 4, 2);
        write_tensorboard(run, root / "board");
        const std::string second = read_file(file);
        QVERIFY2(second.starts_with(first), "what a reader has read stays");
        QCOMPARE(*stepsIn(second), (Steps{1, 2, 2, 3, 4, 4}));
        // A resume from step 3 takes step 4 back, and another one comes.
        train(4, 5, 1);
        write_tensorboard(run, root / "board");
        const std::string third = read_file(file);
        QVERIFY(third.starts_with(second));
        QCOMPARE(*stepsIn(third), (Steps{1, 2, 2, 3, 4, 5, 5}));
        // What a crash cut off is written whole; another program's file makes way.
        std::ofstream(file, std::ios::binary | std::ios::trunc) << third.substr(0, third.size() - 5);
        write_tensorboard(run, root / "board");
        QCOMPARE(*stepsIn(read_file(file)), *stepsIn(third));
        QCOMPARE(::stat(file.c_str(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        std::ofstream(file, std::ios::binary | std::ios::trunc) << "no events";
        write_tensorboard(run, root / "board");
        QCOMPARE(*stepsIn(read_file(file)), (Steps{1, 2, 3, 4, 5, 2, 5}));
    }

    void timesAreTheClocksWithPausesAndStops() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        RunParams params;
        params.teacher = "teacher";
        const RunFolder run = RunFolder::create(root / "run", params, Json::object());
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (int step = 1; step <= 4; ++step) {
                StepRow row;
                row.stage = Stage::teacher;
                row.step = step;
                row.seconds = step;
                row.loss = 1;
                recorder.append(row);
            }
        }
        // Began at 1000; a pause of 50 s behind step 2; stopped behind step 3, went on an hour later.
        std::ofstream events_file(run.path() / "events.jsonl", std::ios::trunc);
        const auto event_at = [&](double time, const char* kind, int step) {
            events_file << "{\"time\":" << time << ",\"severity\":\"info\",\"kind\":\"" << kind
                        << "\",\"stage\":\"teacher\",\"step\":" << step << ",\"text\":\"x\"}\n";
        };
        event_at(1000, "stage", 0);
        event_at(1052, "pause", 2);
        event_at(1053, "stop", 3);
        event_at(4653, "resume", 3);
        event_at(4700, "stage", 0);  // "Done."
        events_file.close();
        write_tensorboard(run, root / "board");
        const auto all = events(read_file(root / "board/teacher/events.out.tfevents.0.bitdistill"));
        QVERIFY(all.has_value());
        std::vector<double> times;
        for (const Fields& one : *all) times.push_back(real(only(one, 1)));
        QCOMPARE(times, (std::vector<double>{1000, 1001, 1002, 1053, 4654}));
    }

    // What a link leads to is not the run's, wherever the link stands below it.
    void noLinkLeadsOutOfTheRunFolder_data() {
        QTest::addColumn<QString>("link");
        for (const char* link : {"report", "report/tensorboard", "report/tensorboard/teacher",
                                 "report/tensorboard/teacher/events.out.tfevents.0.bitdistill"})
            QTest::newRow(link) << link;
    }
    void noLinkLeadsOutOfTheRunFolder() {
        QFETCH(QString, link);
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const RunFolder run = oneStep(root / "run");
        const fs::path place = run.path() / link.toStdString(), outside = root / "outside";
        fs::create_directories(place.parent_path());
        fs::create_directories(outside);
        fs::create_symlink(outside, place);
        const std::string said = message_of([&] { write_tensorboard(run, tensorboard_folder(run)); });
        QVERIFY2(has(said, place.c_str()) && has(said, "is a link to " + outside.string()), said.c_str());
        QVERIFY(fs::is_empty(outside));
        fs::remove(place);
        QCOMPARE(write_tensorboard(run, tensorboard_folder(run)).rows, std::int64_t{1});
        fs::create_symlink(outside, root / "asked-for");  // by its user
        QCOMPARE(write_tensorboard(run, root / "asked-for").rows, std::int64_t{1});
        fs::remove_all(outside / "teacher");
        fs::create_directories(root / "elsewhere");
        fs::create_symlink(root / "elsewhere", outside / "teacher");
        QVERIFY(has(message_of([&] { write_tensorboard(run, root / "asked-for"); }), "is a link to"));
        QVERIFY(fs::is_empty(root / "elsewhere"));
    }

    // A limit on file sizes stops a write in its middle, as a full disk does: here that of the second stage.
    void aFailedExportLeavesNothing() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const RunFolder run = oneStep(root / "run");
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (int step = 1; step <= 200; ++step) {
                StepRow row;
                row.stage = Stage::distill;
                row.step = step;
                row.seconds = row.loss = step;
                recorder.append(row);
            }
        }
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 4096;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const std::string said = message_of([&] { write_tensorboard(run, root / "new" / "board"); });
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(has(said, "new/board/distill/events") && has(said, "cannot write"), said.c_str());
        QVERIFY(!fs::exists(root / "new"));
        QCOMPARE(write_tensorboard(run, root / "new" / "board").files, std::size_t{2});
    }

    void aPipeInPlaceOfAnEventFileIsRefused() {
        QTemporaryDir folder;
        const RunFolder run = oneStep(fs::path(folder.path().toStdString()) / "run");
        const fs::path file = tensorboard_folder(run) / "teacher" / "events.out.tfevents.0.bitdistill";
        fs::create_directories(file.parent_path());
        QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        const std::string said = message_of([&] { write_tensorboard(run, tensorboard_folder(run)); });
        QVERIFY2(has(said, file.c_str()) && has(said, "is no file but a pipe or a device"), said.c_str());
        QVERIFY(fs::is_fifo(file));
    }

    void oneFlippedByteIsSeen() {
        std::string file;
        append_record(file, file_version_event(1.0));
        QVERIFY(events(file).has_value());
        for (std::size_t at = 0; at < file.size(); ++at) {
            std::string damaged = file;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            QVERIFY2(!events(damaged).has_value(), qPrintable(QString::number(at)));
        }
    }

    void aRunWithoutAStepIsRefused() {
        QTemporaryDir folder;
        RunParams params;
        params.teacher = "teacher";
        const RunFolder run =
            RunFolder::create(fs::path(folder.path().toStdString()) / "empty", params, Json::object());
        QVERIFY_EXCEPTION_THROWN((void)write_tensorboard(run, run.path() / "board"), Error);
    }
};

QTEST_GUILESS_MAIN(TensorboardTest)
#include "tensorboard_test.moc"
