// SPDX-License-Identifier: GPL-3.0-or-later
// Files read and written whole: mistakes are named with their place, and a reader never sees half a file.
#include "engine/base/json_file.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <limits>

#include "engine/base/checksum.h"
#include "engine/base/file.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write_plain(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

}  // namespace

class JsonFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    // A name from a foreign file may hold one, and what() is a C string.
    void aNulDoesNotEndAnError() {
        const Error error("is unknown", std::string("a\0b", 3), "Correct it");
        QCOMPARE(std::string(error.what()), std::string("a\\x00b: is unknown. Correct it"));
    }

    void missingFileFolderAndHugeFileAreNamed() {
        QVERIFY(has(message_of([&] { read_file(path("absent")); }), "absent: cannot open, no such file"));
        QVERIFY(has(message_of([&] { read_file(folder_.path().toStdString()); }), "it is a folder"));
        write_plain(path("big"), std::string(100, 'x'));
        QVERIFY(has(message_of([&] { read_file(path("big"), 99); }), "big: is larger than 99 bytes"));
        QCOMPARE(read_file(path("big"), 100).size(), std::size_t{100});
        QVERIFY(has(message_of([&] { read_file("/proc/self/status", 10); }), "larger than 10 bytes"));
        QVERIFY(has(message_of([&] { read_file("/dev/zero", 1000); }), "is a pipe or a device"));  // without an end
    }

    void mistakesInJsonAreNamedByLineAndColumn() {
        write_plain(path("bad.json"), "{\n  \"a\": 1,\n  \"b\" 2\n}");
        const std::string text = message_of([&] { read_json(path("bad.json")); });
        QVERIFY2(has(text, "bad.json: is not valid JSON at line 3, column 7"), text.c_str());
        QVERIFY2(has(text, "Correct that place, or copy the file again"), text.c_str());
        write_plain(path("cut.json"), "{\"a\": [1, 2");
        QVERIFY(has(message_of([&] { read_json(path("cut.json")); }), "line 1, column 12"));
        write_plain(path("empty.json"), " \n");
        QVERIFY(has(message_of([&] { read_json(path("empty.json")); }), "is empty"));
        write_plain(path("latin.json"), "{\n\"name\": \"caf\xe9\"}");
        QVERIFY(has(message_of([&] { read_json(path("latin.json")); }), "not UTF-8 at line 2, column 13"));
    }

    // The last one counts in Python, the first or none elsewhere.
    void aMemberThatIsNamedTwiceIsRefusedWithItsPlace() {
        const auto refused = [&](const std::string& text) {
            write_plain(path("twice.json"), text);
            return message_of([&] { read_json(path("twice.json")); });
        };
        const std::string said = refused("{\n  \"a\": 1,\n  \"b\": {\"a\": \"a: 2\"},\n  \"a\": 3\n}");
        QVERIFY2(has(said, "twice.json: names the member \"a\" twice, again at line 4, column 3"), said.c_str());
        QVERIFY2(has(said, "Leave one of the two out"), said.c_str());
        const std::string quoted = refused("[{\"x\": {\"q\\\"\": 1, \"q\\\"\": 1}}]"),
                          escaped = refused("{\"a\": 1, \"\\u0061\": 2}"),
                          infinite = refused(R"({"n": NaN, "b": 1, "b": 2})");
        QVERIFY2(has(quoted, "names the member \"q\\\"\" twice"), quoted.c_str());
        QVERIFY2(has(escaped, "names the member \"a\" twice"), escaped.c_str());
        QVERIFY2(has(infinite, "line 1, column 20"), infinite.c_str());
        for (const char* good :
             {"{\"a\": {\"a\": 1}, \"b\": [{\"a\": 1}, {\"a\": 2}], \"c\": \":\\\":\\\\\"}", "[]", "3", R"({"": 1})"})
            QCOMPARE(refused(good), std::string());
    }

    // As Python's json module reads and writes them.
    void numbersThatAreNotFiniteAreRefusedWhereTheyAreRead() {
        const fs::path file = path("not_finite.json");
        write_plain(
            file,  // no raw string: moc does not see the end of this one
            "{\"a\": NaN, \"b\": [-Infinity, 1], \"c\": 1e999, \"d\": -1.5E+400, \"e\": \"NaN 1e999 \\\" NaN\", "
            "\"f\": 1e-999, \"g\": 0.00000000001e310, \"h\": 2}");
        const Json json = read_json(file);
        QCOMPARE(json_int(json, "h", "x"), std::int64_t{2});
        QCOMPARE(json_double(json, "f", "x", 1), 0.0);
        QCOMPARE(json_double(json, "g", "x", 1), 1e299);
        QCOMPARE(json_string(json, "e", "x", ""), std::string("NaN 1e999 \" NaN"));
        for (const char* const key : {"a", "c", "d"}) {
            const std::string said = message_of([&] { json_double(json, key, "config.json", 1); });
            QVERIFY2(has(said, std::string(key) + " is not finite, expected a number"), said.c_str());
            QVERIFY(
                has(message_of([&] { json_int(json, key, "config.json", 1); }), "is not finite, expected an integer"));
        }
        QVERIFY(!json.at("b").at(0).is_number());
        // The place is the file's own, behind such numbers, too.
        write_plain(file, "{\n\"a\": NaN, \"b\": -Infinity, \"c\": x}");
        const std::string said = message_of([&] { read_json(file); });
        QVERIFY2(has(said, "line 2, column 32"), said.c_str());
        for (const char* const wrong : {R"({"a": nan})", R"({"a": 1.e999})", R"({"a": 01e999})", R"({"a": NaNa})"}) {
            write_plain(file, wrong);
            QVERIFY2(has(message_of([&] { read_json(file); }), "is not valid JSON"), wrong);
        }
    }

    void deeplyNestedJsonDoesNotCrash() {
        write_plain(path("deep.json"), std::string(200000, '['));
        QVERIFY(has(message_of([&] { read_json(path("deep.json")); }), "deep, 64 is the most"));
    }

    void keysKeepTheirOrder() {
        write_json(path("order.json"), {{"zebra", 1}, {"apple", 2}});
        QCOMPARE(QString::fromStdString(read_file(path("order.json"))),
                 QString("{\n  \"zebra\": 1,\n  \"apple\": 2\n}\n"));
        QCOMPARE(read_json(path("order.json")).begin().key(), std::string("zebra"));
    }

    void writingReplacesAsAWholeAndLeavesNothingBehind() {
        write_plain(path("old"), "old");
        write_file_atomically(path("old"), "new content");
        QCOMPARE(read_file(path("old")), std::string("new content"));
        for (const auto& entry : fs::directory_iterator(folder_.path().toStdString()))
            QVERIFY(!is_temporary_name(entry.path()));
    }

    void aSymbolicLinkIsFollowed() {
        fs::create_directory(path("elsewhere"));
        write_plain(path("elsewhere/target"), "old");
        fs::create_symlink("elsewhere/target", path("link"));
        write_file_atomically(path("link"), "new");
        QVERIFY(fs::is_symlink(path("link")));
        QCOMPARE(read_file(path("elsewhere/target")), std::string("new"));
    }

    void fullDiskIsSaidPlainly() {
        if (!fs::exists("/dev/full")) QSKIP("no /dev/full here");
        const std::string text = message_of([] { write_file_atomically("/dev/full", "x"); });
        QVERIFY2(has(text, "/dev/full: cannot write, the disk is full"), text.c_str());
        QVERIFY(fs::is_character_file("/dev/full"));
    }

    // A limit on file sizes stops a write in its middle, as a full disk does.
    void aFailedWriteLeavesTheOldFileAndNoTemporary() {
        write_plain(path("kept"), "the old content");
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 4096;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const std::string text = message_of([&] { write_file_atomically(path("kept"), std::string(100000, 'x')); });
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(has(text, "kept: cannot write"), text.c_str());
        QCOMPARE(read_file(path("kept")), std::string("the old content"));
        for (const auto& entry : fs::directory_iterator(folder_.path().toStdString()))
            QVERIFY(!is_temporary_name(entry.path()));
    }

    void missingAndReadOnlyFoldersAreNamed() {
        QVERIFY(has(message_of([&] { write_file_atomically(path("no/such/file"), "x"); }), "no such file or folder"));
        QVERIFY(has(message_of([&] { write_file_atomically(folder_.path().toStdString(), "x"); }), "it is a folder"));
        if (::geteuid() != 0) {
            fs::create_directory(path("closed"));
            fs::permissions(path("closed"), fs::perms::owner_read | fs::perms::owner_exec);
            QVERIFY(has(message_of([&] { write_file_atomically(path("closed/file"), "x"); }), "permission denied"));
            fs::permissions(path("closed"), fs::perms::owner_all);
        }
        // procfs refuses new files whoever asks.
        QVERIFY(!message_of([] { write_file_atomically("/proc/bitdistill-test", "x"); }).empty());
    }

    void membersAreCheckedForTheirType() {
        const Json json = Json::parse(
            R"({"n": 4, "f": 4.0, "s": "4", "x": 4.5, "b": true, "null": null, "big": 18446744073709551615})");
        QCOMPARE(json_int(json, "n", "c"), std::int64_t{4});
        QCOMPARE(json_int(json, "f", "c"), std::int64_t{4});
        QCOMPARE(json_int(json, "absent", "c", 7), std::int64_t{7});
        QCOMPARE(json_int(json, "null", "c", 7), std::int64_t{7});
        QCOMPARE(json_double(json, "n", "c", 0), 4.0);
        QCOMPARE(json_bool(json, "b", "c", false), true);
        QCOMPARE(json_string(json, "s", "c", ""), std::string("4"));
        QCOMPARE(QString::fromStdString(message_of([&] { json_int(json, "s", "config.json"); })),
                 QString("config.json: s is a string, expected an integer"));
        QVERIFY(has(message_of([&] { json_int(json, "x", "c"); }), "x is a number, expected an integer"));
        QVERIFY(has(message_of([&] { json_int(json, "big", "c"); }), "too large"));
        // Beyond 2^53 a double may have lost what was written.
        QVERIFY(has(message_of([] {
                        json_int({{"wide", 1e16}}, "wide", "c");
                    }),
                    "wide is a number, expected an integer"));
        QCOMPARE(json_int({{"wide", 8e15}}, "wide", "c"), std::int64_t{8000000000000000});
        QVERIFY(has(message_of([&] { json_int(json, "absent", "c"); }), "absent is missing"));
        QVERIFY(has(message_of([&] { json_bool(json, "n", "c", false); }), "expected true or false"));
        QVERIFY(has(message_of([&] { json_int(Json::array(), "n", "c"); }), "is a list, expected an object"));
    }

    void utf8IsChecked_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("bad");  // -1 = good
        QTest::newRow("ascii") << QByteArray("plain") << -1;
        QTest::newRow("all lengths") << QByteArray("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80") << -1;
        QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << -1;
        QTest::newRow("past the last") << QByteArray("\xf4\x90\x80\x80") << 0;
        QTest::newRow("overlong slash") << QByteArray("a\xc0\xaf") << 1;
        QTest::newRow("overlong three") << QByteArray("\xe0\x80\xaf") << 0;
        QTest::newRow("overlong four") << QByteArray("\xf0\x80\x80\xaf") << 0;
        QTest::newRow("surrogate") << QByteArray("ab\xed\xa0\x80") << 2;
        QTest::newRow("cut off") << QByteArray("ab\xe2\x82") << 2;
        QTest::newRow("stray continuation") << QByteArray("\x80") << 0;
    }
    void utf8IsChecked() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, bad);
        std::size_t first_bad = 999;
        QCOMPARE(is_utf8(bytes.toStdString(), &first_bad), bad < 0);
        if (bad >= 0) QCOMPARE(static_cast<int>(first_bad), bad);
    }

    void checksumIsFnv1aAndChains() {
        QCOMPARE(fnv1a64(""), 0xcbf29ce484222325ull);
        QCOMPARE(fnv1a64("a"), 0xaf63dc4c8601ec8cull);
        QCOMPARE(fnv1a64("foobar"), 0x85944171f73967e8ull);
        QCOMPARE(fnv1a64("bar", fnv1a64("foo")), fnv1a64("foobar"));
    }

    void nothingIsReadDeeperThanAProgramsStackBears() {
        QTemporaryDir folder;
        const auto nested = [](int depth) {
            const auto n = static_cast<std::size_t>(depth);
            return std::string(n, '[') + std::string(n, ']');
        };
        QCOMPARE(json_depth("{\"a\": [1, \"[[[\\\"[[\", {}]}"), 3);
        QVERIFY(!parse_json(nested(deepest_json)).is_discarded());
        for (const int depth : {deepest_json + 1, 1000000}) {
            QVERIFY(parse_json(nested(depth)).is_discarded());
            const std::filesystem::path file = folder.filePath("deep.json").toStdString();
            write_file_atomically(file, nested(depth));
            QVERIFY(has(message_of([&] { read_json(file); }), "nests " + std::to_string(depth) + " deep"));
        }
    }

    void textForPeopleHoldsNothingThatATerminalObeys() {
        QCOMPARE(printable("a\tb\nc\r\nd"), std::string("a\tb\nc\r\nd"));
        QCOMPARE(printable("\x1b[31m"), std::string("\xe2\x90\x9b[31m"));
        QCOMPARE(printable("a\rb"), std::string("a\xe2\x90\x8d") + "b");
        QCOMPARE(printable("\x7f"), std::string("\xe2\x90\xa1"));
        QCOMPARE(printable("~"), std::string("~"));
        for (const char* text : {"\xc2\x80", "\xc2\x9b", "\xc2\x9f", "\xe2\x80\xae", "\xe2\x81\xa6", "\x9b"})
            QCOMPARE(printable(text), std::string("\xef\xbf\xbd"));
        QCOMPARE(printable("\xc2\xa0ü日"), std::string("\xc2\xa0ü日"));
    }

    void memoryThatRanOutIsASentence() {
        QVERIFY(has(sentence_of(std::bad_alloc()), "memory ran out"));
        QVERIFY(has(sentence_of(std::length_error("vector::_M_default_append")), "memory ran out"));
        QCOMPARE(sentence_of(Error("is damaged", "a")), std::string("a: is damaged"));
    }

    // Values of xxhsum -H3.
    void checksumsOfFilesAreXxh3InAnyPieces() {
        const auto of = [](std::initializer_list<std::string> pieces) {
            Xxh3 sum;
            for (const std::string& piece : pieces) sum.add(piece);
            return QString::fromStdString(hex_text(sum.value()));
        };
        QCOMPARE(of({}), QString("2d06800538d394c2"));
        QCOMPARE(of({"a"}), QString("e6c632b61e964e1f"));
        const std::string kilobyte(1000, 'x');
        QCOMPARE(of({kilobyte.substr(0, 300), kilobyte.substr(300)}), of({kilobyte}));
        QVERIFY(of({kilobyte}) != of({kilobyte + "x"}));
    }

    void numbersReadBackExactlyWhateverTheLocale() {
        for (const double value :
             {0.1, 1e5, 5e-5, 1.0 / 3, 1e300, -2.5e-310, 0.0, 123456789.0, std::numeric_limits<double>::max()}) {
            double back = 0;
            QVERIFY(parse_number(number_text(value), back));
            QCOMPARE(back, value);
        }
        QCOMPARE(number_text(88.25, 1), std::string("88.3"));  // a half goes away from zero, as in the window
        QCOMPARE(number_text(-0.125, 2), std::string("-0.13"));
        QCOMPARE(number_text(0.5, 2), std::string("0.50"));
        QCOMPARE(number_text(1e308, 3).substr(0, 3), std::string("100"));
        QCOMPARE(number_text(1e5), std::string("1e5"));
        QCOMPARE(number_text(5e-5), std::string("5e-5"));
        QCOMPARE(number_text(1e10), std::string("1e10"));
        QCOMPARE(number_text(0.05), std::string("0.05"));
        QCOMPARE(number_text(std::numeric_limits<double>::quiet_NaN()), std::string("nan"));
        double number = 3;
        for (const char* text : {"", " ", "1,5", "1.5x", "1e999", "+-1", "0x10"}) QVERIFY(!parse_number(text, number));
        QCOMPARE(number, 3.0);
        QVERIFY(parse_number(" +1.5 ", number));
        std::int64_t integer = 0;
        QVERIFY(!parse_number("1.5", integer));
        QVERIFY(!parse_number("9223372036854775808", integer));
        QVERIFY(parse_number("-12", integer));
    }
};

QTEST_APPLESS_MAIN(JsonFileTest)
#include "json_file_test.moc"
