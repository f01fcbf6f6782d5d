// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of data files: commas that part them and commas of their names, the names of their figures, and what is
// refused.
#include "engine/run/data/data_files.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/run/recipe_file.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class DataFilesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    using Paths = std::vector<fs::path>;
    using Names = std::vector<std::string>;

  private slots:
    void commasPartFilesAndBlanksAroundThemDoNotCount() {
        QCOMPARE(data_files(""), Paths());
        QCOMPARE(data_files("dev.tsv"), Paths({"dev.tsv"}));
        QCOMPARE(data_files(" dev.tsv"), Paths({" dev.tsv"}));  // as it stands: there is nothing to part
        QCOMPARE(data_files("m.tsv, mm.tsv ,x/y.tsv"), Paths({"m.tsv", "mm.tsv", "x/y.tsv"}));
    }

    void aCommaOfANameIsWrittenWithABackslash() {
        QCOMPARE(data_files("a\\,b.tsv"), Paths({"a,b.tsv"}));
        QCOMPARE(data_files("a\\,b.tsv,c\\d.tsv"), Paths({"a,b.tsv", "c\\d.tsv"}));
        for (const Paths& files : {Paths({"a,b.tsv"}), Paths({"a,b.tsv", "c.tsv"}), Paths({"one.tsv"}), Paths()})
            QCOMPARE(data_files(data_list(files)), files);
    }

    // A recipe of before has such a name without a backslash.
    void aTextThatNamesAFileIsThatFile() {
        const std::string file = (fs::path(folder_.path().toStdString()) / "a,b.tsv").string();
        QCOMPARE(data_files(file).size(), std::size_t{2});
        std::ofstream(file) << "sentence\tlabel\n";
        QCOMPARE(data_files(file), Paths({file}));
        QCOMPARE(data_list_problem(file), std::string());
    }

    void listsThatNameNoFileOrOneTwiceAreRefused() {
        for (const char* text : {"a.tsv,", ",a.tsv", "a.tsv,,b.tsv", ","}) {
            QVERIFY2(has(data_list_problem(text), "names no file"), text);
            QVERIFY2(has(message_of([&] { data_files(text); }), "names no file"), text);
        }
        QVERIFY(has(data_list_problem("a.tsv,./a.tsv"), "twice"));
        RunParams params;
        const Param& row = row_of(&RunParams::dev_data);
        QVERIFY(has(message_of([&] { set_text(params, row, "a.tsv,,b.tsv"); }), "dev_data"));
        QVERIFY(has(message_of([] { params_from_json({{"dev_data", "a.tsv,a.tsv"}}, "recipe.json"); }), "twice"));
        set_text(params, row, "a.tsv,b.tsv");
        QCOMPARE(files_named(params, row).size(), std::size_t{2});
        const std::string absolute = absolute_text(params, row);
        QCOMPARE(data_files(absolute), Paths({fs::absolute("a.tsv"), fs::absolute("b.tsv")}));
    }

    void namesTellFilesApartInAsFewWordsAsTheyCan() {
        QCOMPARE(data_names({}), Names());
        QCOMPARE(data_names({"data/dev.tsv"}), Names({""}));
        QCOMPARE(data_names({"d/dev_matched.tsv", "d/dev_mismatched.TSV.gz"}),
                 Names({"dev_matched", "dev_mismatched"}));
        QCOMPARE(data_names({"/a/matched/dev.tsv", "/a/mismatched/dev.tsv", "/a/hans.v1.2.jsonl"}),
                 Names({"matched/dev", "mismatched/dev", "hans.v1.2"}));
        QCOMPARE(data_names({"dev.tsv", "x/dev.tsv"}), Names({"dev", "x/dev"}));
        QCOMPARE(data_names({"x/dev.tsv", "x/dev.jsonl"}), Names({"dev.tsv", "dev.jsonl"}));
    }
};

QTEST_APPLESS_MAIN(DataFilesTest)
#include "data_files_test.moc"
