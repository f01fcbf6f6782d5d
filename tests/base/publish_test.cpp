// SPDX-License-Identifier: GPL-3.0-or-later
// A file is there whole or not at all, and what a killed writer leaves is told from what another one is writing.
#include "engine/base/publish.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>

#include "engine/base/done_folder.h"
#include "engine/base/free_place.h"
#include "engine/base/mapped_file.h"
#include "engine/base/open_to_write.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write_plain(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// Runs `work` in a child of its own that is killed at its end, as the system kills one that takes too much memory.
void in_a_child_that_is_killed(const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::raise(SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

}  // namespace

class PublishTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }
    fs::path path(const char* name) const { return root() / name; }
    int temporaries() const {
        int found = 0;
        for (const auto& entry : fs::directory_iterator(root())) found += is_temporary_name(entry.path());
        return found;
    }

  private slots:
    // Of what was there, and of what others have put beside it, all stays.
    void whatFailsLeavesNothingThatItMade() {
        fs::create_directory(path("place"));
        write_plain(path("place/old"), "old");
        {
            NewPlaces places;
            places.folder(path("place/new/deep/"));
            for (const char* const name : {"place/new/deep/file", "place/old"}) {
                places.file(path(name));
                write_plain(path(name), "new");
            }
            places.file(path("place/new/never"));
        }
        QVERIFY(!fs::exists(path("place/new")));
        QCOMPARE(read_file(path("place/old")), std::string("new"));
        {
            NewPlaces places;
            places.folder(path("common/mine"));
            write_plain(path("common/theirs"), "x");
        }
        QVERIFY(!fs::exists(path("common/mine")) && fs::exists(path("common/theirs")));
        {
            NewPlaces places;
            places.folder(path("kept/deep"));
            places.keep();
        }
        QVERIFY(fs::is_directory(path("kept/deep")));
        for (const char* const name : {"place/old", "place/old/below"}) {
            const std::string said = message_of([&] { NewPlaces().folder(path(name)); });
            QVERIFY2(has(said, "cannot make the folder"), said.c_str());
        }
    }

    void aPipeThatNobodyReadsIsAnErrorAndNoWait() {
        QCOMPARE(::mkfifo(path("unread").c_str(), 0600), 0);
        const std::string said = message_of([&] { NewFile file(path("unread")); });
        QVERIFY2(has(said, "unread: is a pipe that nobody reads"), said.c_str());
        for (const int flags : {O_WRONLY | O_APPEND, O_RDWR | O_CREAT}) {
            const std::string refused =
                message_of([&] { Descriptor(open_to_write(path("unread"), flags, Writable::file)); });
            QVERIFY2(has(refused, "unread: is a pipe"), refused.c_str());
        }
        fs::create_symlink("elsewhere", path("to-elsewhere"));
        QVERIFY(has(
            message_of([&] { Descriptor(open_to_write(path("to-elsewhere"), O_WRONLY | O_CREAT, Writable::file)); }),
            "is a link"));
        QVERIFY(!fs::exists(path("elsewhere")));
        for (const char* name : {"unread", "to-elsewhere"}) fs::remove(path(name));
    }

    void nothingIsThereBeforeItIsPublished() {
        {
            NewFile file(path("model"));
            file.write("half");
            QVERIFY(!fs::exists(path("model")));
            QVERIFY(is_temporary_name(file.path()));
            QCOMPARE(file.path().parent_path().string(), root().string());
        }
        QCOMPARE(temporaries(), 0);
        NewFile file(path("model"));
        file.write("the whole");
        QCOMPARE(read_file(file.path()), std::string("the whole"));
        file.publish();
        QCOMPARE(read_file(path("model")), std::string("the whole"));
        QCOMPARE(temporaries(), 0);
    }

    void aFileOfAKilledWriterIsRemovedAndThatOfALivingOneStays() {
        in_a_child_that_is_killed([&] {
            auto* const file = new NewFile(path("corpus"));
            file->write(std::string(100'000, 'x'));
        });
        QCOMPARE(temporaries(), 1);
        QVERIFY(!fs::exists(path("corpus")));
        NewFile living(path("corpus"));
        living.write("in the making");
        QCOMPARE(temporaries(), 2);
        remove_abandoned_in(root());
        QCOMPARE(temporaries(), 1);
        living.publish();
        QCOMPARE(read_file(path("corpus")), std::string("in the making"));
    }

    void whatWasLeftHalfWrittenIsNoPartOfAFolder() {
        publish_folder(path("kept"), [](const fs::path& folder) {
            write_plain(folder / "config.json", "{}");
            write_plain(folder / ".config.json.tmp-123-0", "{");
        });
        fs::remove(path("kept/.config.json.tmp-123-0"));  // as the next writer does
        QCOMPARE(message_of([&] { verify_done(path("kept")); }), std::string());
        // A marker cannot vouch for a file elsewhere.
        write_plain(path("another"), "{}");
        write_plain(path("kept/DONE"), "{\"files\": {\"" + path("another").string() + "\": {\"size\": 2}}}");
        QVERIFY(!has_done(path("kept")));
        QVERIFY(has(message_of([&] { verify_done(path("kept")); }), "outside its folder"));
    }

    // A run folder that is moved while its checkpoint is made does not come back as an empty one.
    void aFolderIsNotMadeWhereTheOneAboveIsGone() {
        bool called = false;
        const std::string said = message_of(
            [&] { publish_folder(path("gone/checkpoints/teacher-000002"), [&](const fs::path&) { called = true; }); });
        QVERIFY2(said.find("no such file or folder") != said.npos, said.c_str());
        QVERIFY(!called && !fs::exists(path("gone")));
        fs::create_directory(path("run"));
        publish_folder(path("run/checkpoints/teacher-000002"), [](const fs::path&) {});
        QVERIFY(fs::exists(path("run/checkpoints/teacher-000002/DONE")));
    }

    void aFolderOfAKilledWriterIsRemovedAndThatOfALivingOneStays() {
        in_a_child_that_is_killed([&] {
            publish_folder(path("teacher"), [](const fs::path& folder) {
                write_plain(folder / "model.safetensors", std::string(1000, 'x'));
                ::raise(SIGKILL);
            });
        });
        QCOMPARE(temporaries(), 1);
        publish_folder(path("teacher"), [&](const fs::path& folder) {
            write_plain(folder / "config.json", "{}");
            remove_abandoned_in(root());
            QCOMPARE(temporaries(), 1);
        });
        QVERIFY(has_done(path("teacher")) && fs::exists(path("teacher/config.json")));
        QCOMPARE(temporaries(), 0);
    }

    void onlyWhatWasToBecomeTheTargetIsRemovedElsewhere() {
        write_plain(path(".a.gguf.tmp-123-0"), "half");
        write_plain(path("a.gguf.tmp-123"), "half, of an earlier version");
        write_plain(path(".b.gguf.tmp-123-0"), "another one's");
        write_plain(path("a.gguf"), "good");
        write_plain(path("a.gguf.tmp-notes"), "mine");
        remove_abandoned(path("a.gguf"));
        QVERIFY(!fs::exists(path(".a.gguf.tmp-123-0")) && !fs::exists(path("a.gguf.tmp-123")));
        QVERIFY(fs::exists(path(".b.gguf.tmp-123-0")) && fs::exists(path("a.gguf.tmp-notes")));
        QCOMPARE(read_file(path("a.gguf")), std::string("good"));
        fs::remove(path(".b.gguf.tmp-123-0"));
    }

    void aDeviceIsWrittenInPlace() {
        NewFile file("/dev/null");
        file.reserve(100);
        file.write("gone");
        file.publish();
        QVERIFY(fs::is_character_file("/dev/null"));
        QVERIFY(has(message_of([&] { NewFile folder(root()); }), "it is a folder"));
    }

    void aLinkIsFollowedWithinItsFolderOnly() {
        fs::create_directories(path("one"));
        fs::create_directories(path("two"));
        write_plain(path("one/real"), "old");
        write_plain(path("two/precious"), "precious");
        fs::create_symlink("real", path("one/link"));
        write_file_atomically(path("one/link"), "new");
        QVERIFY(fs::is_symlink(path("one/link")));
        QCOMPARE(read_file(path("one/real")), std::string("new"));
        fs::create_symlink("../two/precious", path("one/out"));
        const std::string text = message_of([&] { write_file_atomically(path("one/out"), "bad"); });
        QVERIFY2(has(text, "one/out") && has(text, "leads to another folder"), text.c_str());
        QCOMPARE(read_file(path("two/precious")), std::string("precious"));
    }

    void aFolderTakesThePlaceOfAFolderOnly() {
        write_plain(path("file"), "mine");
        fs::create_directories(path("elsewhere"));
        fs::create_symlink("elsewhere", path("folder-link"));
        for (const char* name : {"file", "folder-link", "/dev/null"}) {
            const fs::path target = name[0] == '/' ? fs::path(name) : path(name);
            bool called = false;
            const std::string text =
                message_of([&] { publish_folder(target, [&](const fs::path&) { called = true; }); });
            QVERIFY2(has(text, target.string()), text.c_str());
            QVERIFY(!called);
        }
        QVERIFY(fs::is_symlink(path("folder-link")) && fs::is_character_file("/dev/null"));
    }

    void onlyNamesOfOursAreTemporary() {
        for (const char* name : {".model.tmp-12-0", "model.tmp-12"}) QVERIFY2(is_temporary_name(name), name);
        for (const char* name : {".tmp-12", ".tmp-12-0", "model.tmp-x", "model.tmp-", "model"})
            QVERIFY2(!is_temporary_name(name), name);
    }

    // Else the program would end without a word, its work half written.
    void aClosedPipeIsAnErrorAndNotTheEnd() {
        failed_writes_are_errors();
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        QCOMPARE(::write(ends[1], "x", 1), ssize_t{-1});
        QCOMPARE(errno, EPIPE);
        ::close(ends[1]);
    }

    void aPipeInPlaceOfAFileIsRefusedWithoutWaiting() {
        QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
        ::alarm(20);  // who waits for a writer is ended
        QVERIFY(has(message_of([&] { map_file(path("pipe"), 1, "model"); }), "is not a regular file"));
        ::alarm(0);
        QVERIFY(has(message_of([&] { read_file(path("pipe")); }), "is a pipe or a device"));
        QVERIFY(read_file("/dev/null").empty());  // what stands under /dev is meant
    }
};

QTEST_APPLESS_MAIN(PublishTest)
#include "publish_test.moc"
