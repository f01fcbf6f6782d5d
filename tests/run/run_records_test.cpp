// SPDX-License-Identifier: GPL-3.0-or-later
// A row of metrics.csv and a weight frame as bytes: bit for bit, and damage is seen.
#include <QtTest>

#include "engine/base/checksum.h"
#include "engine/run/run_records.h"
#include "engine/run/weight_histogram.h"
#include "tests/error_text.h"
#include "tests/run/recorded.h"

using namespace bitdistill;

class RunRecordsTest : public QObject {
    Q_OBJECT

  private slots:
    void rowsReadBackBitForBit() {
        StepRow one = row(Stage::distill, 7);
        one.ce = 0.1;
        one.ld = 1e-300;
        one.gradient_norm = std::numeric_limits<double>::infinity();
        const std::string line = to_csv(one);
        QVERIFY(has(line, "distill,7,7168,"));
        QVERIFY(has(line, ",,"));  // not measured = empty
        const auto columns = parse_metrics_header(metrics_header().substr(0, metrics_header().size() - 1));
        QVERIFY(columns.has_value());
        const auto back = parse_row(line.substr(0, line.size() - 1), *columns);
        QVERIFY(back.has_value());
        QCOMPARE(back->ce, 0.1);
        QCOMPARE(back->ld, 1e-300);
        QVERIFY(std::isinf(back->gradient_norm));
        QVERIFY(std::isnan(back->dev["accuracy"]));
        QCOMPARE(to_csv(*back), line);
        for (const char* bad :
             {"", "distill", "nostage,1", "distill,x,1,2", "distill,7,abc,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"})
            QVERIFY(!parse_row(bad, *columns).has_value());
    }

    void columnsAreFoundByName() {
        const auto columns = parse_metrics_header("step,stage,loss\r");  // of a version with fewer
        QVERIFY(columns.has_value());
        const auto one = parse_row("12,refine,0.5", *columns);
        QVERIFY(one.has_value());
        QCOMPARE(one->step, std::int64_t{12});
        QCOMPARE(one->loss, 0.5);
        QVERIFY(std::isnan(one->ce));
        QVERIFY(!parse_metrics_header("a,b,c").has_value());
        std::string header = metrics_header();
        header.pop_back();
        QVERIFY(parse_metrics_header(header + ",future").has_value());
        // A name that is damaged would take its curve away.
        QVERIFY(!parse_metrics_header(header.replace(header.find("loss"), 4, "lass")).has_value());
    }

    void framesReadBackAndDamageIsSeen() {
        std::string bytes;
        write_frame(bytes, *frame(Stage::pretrain, 9));
        HistogramFrame back;
        for (std::size_t cut = 0; cut < bytes.size(); cut += 97)
            QCOMPARE(read_frame(std::string_view(bytes).substr(0, cut), back), std::size_t{0});
        QCOMPARE(read_frame(bytes + "more", back), bytes.size());
        QVERIFY(back.counts == frame(Stage::pretrain, 9)->counts);
        QCOMPARE(back.tensor, frame(Stage::pretrain, 9)->tensor);
        QVERIFY(back.zero == std::uint64_t{1} << 40 && back.layer == 3 && back.scale == 0.0123f &&
                back.steps_since == 5);
        QCOMPARE(back.scale_high, 0.0f);
        // The range of several scales stands behind the name.
        HistogramFrame several = *frame(Stage::pretrain, 9);
        several.scale_low = 0.01f;
        several.scale_high = 0.02f;
        std::string ranged;
        write_frame(ranged, several);
        QCOMPARE(ranged.size(), bytes.size() + 8);
        QCOMPARE(read_frame(ranged + bytes, back), ranged.size());
        QVERIFY(back.scale_low == 0.01f && back.scale_high == 0.02f && back.tensor == several.tensor);
        // So does a threshold that is not the usual one, alone or behind the range.
        for (HistogramFrame* one : {&several, &back}) {
            if (one == &back) one->scale_low = one->scale_high = 0;
            one->threshold = 0.7f;
            std::string moved;
            write_frame(moved, *one);
            HistogramFrame read;
            QCOMPARE(read_frame(moved + bytes, read), moved.size());
            QCOMPARE(read.threshold, 0.7f);
            QVERIFY(read.scale_high == one->scale_high && read.tensor == one->tensor);
        }
        for (const std::size_t at : {std::size_t{0}, std::size_t{5}, std::size_t{30}, bytes.size() - 1}) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
            bool refused = false;
            try {
                refused = read_frame(damaged, back) == 0;
            } catch (const Error&) {
                refused = true;
            }
            QVERIFY(refused);
        }
    }

    void aFrameKeepsWhatItWasComparedWith() {
        for (const Sparsity sparsity : {Sparsity::none, Sparsity::six_of_8, Sparsity::exactly_3_of_4}) {
            auto watch = std::make_shared<WeightWatch>(watch_of(pattern_of(sparsity)));
            watch->reference = Reference::student;
            watch->scale_over_absmean = 1.25f;
            watch->magnitudes[2] = {600, 500, 400, 300, 200, 100};
            watch->mask_changes = 77;
            for (std::size_t p = 0; p < watch->positions.size(); ++p) watch->positions[p] = {100, p};
            for (std::size_t bin = 0; bin < watch->masked.size(); ++bin) watch->masked[bin] = bin * 3;
            HistogramFrame one = *frame(Stage::distill, 9);
            one.watch = watch;
            std::string bytes;
            write_frame(bytes, one);
            HistogramFrame back;
            for (std::size_t cut = 0; cut < bytes.size(); cut += 97)
                QCOMPARE(read_frame(std::string_view(bytes).substr(0, cut), back), std::size_t{0});
            QCOMPARE(read_frame(bytes + "more", back), bytes.size());
            QVERIFY(back.tensor == one.tensor && back.scale_high == 0 && back.threshold == code_threshold &&
                    back.watch);
            QVERIFY(back.watch->reference == Reference::student && back.watch->scale_over_absmean == 1.25f);
            QVERIFY(back.watch->magnitudes == watch->magnitudes && back.watch->mask_changes == 77);
            QVERIFY(back.watch->pattern.kept == watch->pattern.kept && back.watch->pattern.of == watch->pattern.of &&
                    back.watch->pattern.exact == watch->pattern.exact);
            QVERIFY(back.watch->positions == watch->positions && back.watch->masked == watch->masked);
        }
    }

    // With a checksum that is right, as a newer program would write it.
    void figuresOfANewerVersionAreRefusedByName() {
        HistogramFrame one = *frame(Stage::distill, 9);
        one.watch = std::make_shared<const WeightWatch>();
        std::string bytes;
        write_frame(bytes, one);
        HistogramFrame plain = one;
        plain.watch = nullptr;
        std::string shorter;
        write_frame(shorter, plain);
        bytes[shorter.size() + 12] = 9;  // the version, behind two scales and a threshold
        const auto sum = static_cast<std::uint32_t>(fnv1a64(std::string_view(bytes).substr(8)));
        for (std::size_t i = 0; i < 4; ++i) bytes[4 + i] = static_cast<char>(sum >> 8 * i & 0xff);
        HistogramFrame back;
        QString message;
        try {
            read_frame(bytes, back);
        } catch (const Error& error) {
            message = QString::fromStdString(error.what());
        }
        QVERIFY2(message.contains(QStringLiteral("version 9")), qPrintable(message));
    }
};

QTEST_APPLESS_MAIN(RunRecordsTest)
#include "run_records_test.moc"
