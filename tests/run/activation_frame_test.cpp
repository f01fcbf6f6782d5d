// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of activations in a run's folder: bit for bit, damage is seen and said, a resume cuts them, a tail follows
// them, and folders of before open without them.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/file.h"
#include "engine/run/activation_frame.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_records.h"
#include "engine/run/run_tail.h"
#include "tests/error_text.h"
#include "tests/run/recorded.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

std::shared_ptr<const ActivationFrame> look(Stage stage, std::int64_t step, std::int64_t columns = 96) {
    auto made = std::make_shared<ActivationFrame>();
    made->stage = stage;
    made->step = step;
    made->layer = 3;
    made->readers = "gate_proj,up_proj";
    made->rule = ActivationRule::hadamard_absmean4;
    made->profile = empty_profile(columns);
    std::vector<float> token(static_cast<std::size_t>(columns)), scratch;
    for (int t = 0; t < 5; ++t) {
        for (std::size_t i = 0; i < token.size(); ++i)
            token[i] = static_cast<float>(static_cast<double>(i * 7919 % 97) - 48 + static_cast<double>(step + t));
        token[1] = 900;
        add_token(made->profile, token, scratch);
    }
    return made;
}

std::string bytes_of(const ActivationFrame& frame) {
    std::string bytes;
    write_frame(bytes, frame);
    return bytes;
}

bool same(const ActivationFrame& a, const ActivationFrame& b) {
    return a.stage == b.stage && a.step == b.step && a.layer == b.layer && a.readers == b.readers && a.rule == b.rule &&
           a.turned == b.turned && a.profile == b.profile;
}

std::string texts(const RunLog& log) {
    std::string all;
    for (const Event& event : everything(log).events) all += event.text + "\n";
    return all;
}

}  // namespace

class ActivationFrameTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int number_ = 0;
    RunFolder fresh() {
        RunParams params;
        params.teacher = "t";
        params.train_data = params.dev_data = "d";
        params.corpus = "c";
        return RunFolder::create(fs::path(folder_.path().toStdString()) / ("run" + std::to_string(++number_)), params,
                                 Json::object());
    }

  private slots:
    void framesReadBackAndDamageIsSeen() {
        for (const std::int64_t columns : {96, 31}) {  // with a transform and without one
            const auto frame = look(Stage::distill, 7, columns);
            QCOMPARE(frame->profile.has_transform(), columns == 96);
            const std::string bytes = bytes_of(*frame);
            ActivationFrame back;
            for (std::size_t cut = 0; cut < bytes.size(); cut += 13)
                QCOMPARE(read_frame(std::string_view(bytes).substr(0, cut), back), std::size_t{0});
            QCOMPARE(read_frame(bytes + "more", back), bytes.size());
            QVERIFY(same(back, *frame));
            for (std::size_t at = 0; at < bytes.size(); ++at) {
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
    }

    void aFrameKnowsWhoReadsItAndInHowManyBits() {
        ActivationFrame frame = *look(Stage::distill, 1);
        QVERIFY(is_read_by(frame, "gate_proj") && is_read_by(frame, "up_proj"));
        QVERIFY(!is_read_by(frame, "proj") && !is_read_by(frame, "down_proj") && !is_read_by(frame, ""));
        QCOMPARE(frame.bits(), 4);
        frame.rule = ActivationRule::absmean4;
        QCOMPARE(frame.bits(), 4);
        for (const ActivationRule rule : {ActivationRule::absmax8, ActivationRule::hadamard_absmax8}) {
            frame.rule = rule;
            QCOMPARE(frame.bits(), 8);
        }
    }

    void aRunKeepsThemAndAResumeCutsThem() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        for (const int step : {0, 2, 4}) {
            recorder.append(row(Stage::pretrain, step + 1));
            recorder.publish(look(Stage::pretrain, step));
        }
        recorder.publish(look(Stage::distill, 0));
        recorder.cut(Stage::pretrain, 2);
        std::string kept(activation_magic), gone(activation_magic);
        for (const auto& frame : {look(Stage::pretrain, 0), look(Stage::pretrain, 2), look(Stage::distill, 0)})
            write_frame(kept, *frame);
        write_frame(gone, *look(Stage::pretrain, 4));
        QCOMPARE(read_file(run.activations_file()), kept);
        QCOMPARE(read_file(run.cut_activations_file()), gone);
        QVERIFY2(has(texts(log), "1 activation frame past it are kept in metrics.cut.csv and activations.cut.bin") ||
                     has(texts(log), "2 rows and 1 activation frame past it are kept in"),
                 texts(log).c_str());
        QCOMPARE(everything(log).activations.size(), std::size_t{3});
        // A stage that starts anew takes its step 0 again; one that goes on with its evaluation, that step's.
        recorder.cut(Stage::pretrain, 1, 2);
        QCOMPARE(everything(log).activations.size(), std::size_t{2});
        recorder.cut(Stage::pretrain, 0, -1);
        QCOMPARE(everything(log).activations.size(), std::size_t{1});
        RunLog from_disk;
        RunTail tail(run.path(), from_disk);
        tail.poll();
        QCOMPARE(everything(from_disk).activations.size(), std::size_t{1});
        QVERIFY(same(*everything(from_disk).activations[0], *look(Stage::distill, 0)));
    }

    void whatAKillLeftHalfWrittenIsCutOffAndDamageIsSetAside() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.publish(look(Stage::pretrain, 0));
        }
        const std::string whole = read_file(run.activations_file());
        add_bytes(run.activations_file(), bytes_of(*look(Stage::pretrain, 1)).substr(0, 200));
        {
            RunLog log;
            RunRecorder recorder(run, log);
            QCOMPARE(everything(log).activations.size(), std::size_t{1});
            QVERIFY2(has(texts(log), "activations.bin ended in the middle of a frame; these 200 bytes were cut off"),
                     texts(log).c_str());
        }
        QCOMPARE(read_file(run.activations_file()), whole);
        add_bytes(run.activations_file(), std::string(3000, '\xff'));
        RunLog seen;
        RunTail tail(run.path(), seen);
        tail.poll();
        QVERIFY2(has(texts(seen), "activations.bin: a frame of activations has an impossible size"),
                 texts(seen).c_str());
        RunLog log;
        RunRecorder recorder(run, log);
        QVERIFY2(has(texts(log), "activations.bin was damaged after"), texts(log).c_str());
        QVERIFY(fs::exists(run.path() / "activations.bin.damaged"));
        QCOMPARE(read_file(run.activations_file()), whole);
    }

    void aFolderOfBeforeOpensWithoutThem() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.append(row(Stage::teacher, 1));
        }
        fs::remove(run.activations_file());
        RunLog seen;
        RunTail tail(run.path(), seen);
        QVERIFY(tail.poll());
        QVERIFY(everything(seen).activations.empty());
        RunLog log;
        RunRecorder recorder(run, log);
        QVERIFY2(!has(texts(log), "activations"), texts(log).c_str());
        recorder.publish(look(Stage::pretrain, 0));
        QVERIFY(tail.poll());
        QCOMPARE(everything(seen).activations.size(), std::size_t{1});
    }

    void aTailFollowsThemThroughACut() {
        const RunFolder run = fresh();
        RunLog written, seen;
        RunRecorder recorder(run, written);
        RunTail tail(run.path(), seen);
        RunLog::Cursor cursor;
        tail.poll();
        recorder.publish(look(Stage::pretrain, 0));
        QVERIFY(tail.poll());
        QCOMPARE(seen.read_since(cursor).activations.size(), std::size_t{1});
        recorder.publish(look(Stage::pretrain, 5));
        QVERIFY(tail.poll());
        RunLog::News news = seen.read_since(cursor);
        QCOMPARE(news.activations.size(), std::size_t{1});
        QCOMPARE(news.activations[0]->step, std::int64_t{5});
        recorder.cut(Stage::pretrain, 3);
        recorder.publish(look(Stage::pretrain, 4));
        QVERIFY(tail.poll());
        news = seen.read_since(cursor);
        QVERIFY(news.restarted);
        QCOMPARE(news.activations.size(), std::size_t{2});
        QCOMPARE(news.activations[1]->step, std::int64_t{4});
    }
};

QTEST_APPLESS_MAIN(ActivationFrameTest)
#include "activation_frame_test.moc"
