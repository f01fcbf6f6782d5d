// SPDX-License-Identifier: GPL-3.0-or-later
// One reader of recipes: parameters alone, or the run.json of an earlier run.
#include "engine/run/recipe_file.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "engine/run/run_folder.h"
#include "tests/error_text.h"

using namespace bitdistill;

class RecipeFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

  private slots:
    void aRecipeComesBackAsItWasWritten() {
        RunParams params;
        params.gamma = 60;
        params.teacher_cache = TeacherCache::top_k;
        write_recipe(path("recipe.json"), params);
        QCOMPARE(to_json(read_recipe(path("recipe.json"))), to_json(params));
    }

    void aRunsRecipeIsReadFromItsRunFile() {
        RunParams params;
        params.gamma = 60;
        const RunFolder run = RunFolder::create(path("run"), params, Json::object());
        QCOMPARE(read_recipe(run.path() / "run.json").gamma, 60.0);
        write_json(path("old.json"), Json{{"recipe", {{"gamma", 7}}}});  // without format
        QCOMPARE(read_recipe(path("old.json")).gamma, 7.0);
    }

    void aKeyThatIsNamedTwiceIsRefused() {
        std::ofstream(path("twice.json")) << "{\"gamma\": 60,\n \"gamma\": 7}";
        const std::string said = message_of([&] { read_recipe(path("twice.json")); });
        QVERIFY2(has(said, "twice.json: names the member \"gamma\" twice, again at line 2"), said.c_str());
    }

    // When it began there was nothing but 16 bits to choose, and a resumed run must end as it would have.
    void aRunOfBeforeKeepsItsEmbeddingIn16Bits() {
        const RunParams before = recipe_of_run({{"gamma", 7}}, "run.json");
        QVERIFY(before.embedding_type == WantedKept::f16 && before.head_type == WantedKept::f16);
        const RunParams now = recipe_of_run({{"embedding_type", "auto"}, {"head_type", "q4_0"}}, "run.json");
        QVERIFY(now.embedding_type == WantedKept::automatic && now.head_type == WantedKept::q4_0);
        const RunFolder run = RunFolder::create(path("older"), RunParams{}, Json::object());
        Json json = read_json(run.path() / "run.json");
        json["recipe"].erase("embedding_type");
        write_json(run.path() / "run.json", json);
        QVERIFY(RunFolder::open(run.path()).params().embedding_type == WantedKept::f16);
    }

    void aRunFileWithAParameterBesideItsRecipeIsRefused() {
        const RunFolder run = RunFolder::create(path("beside"), RunParams{}, Json::object());
        Json json = read_json(run.path() / "run.json");
        json["gamma"] = 60;
        write_json(run.path() / "run.json", json);
        QVERIFY(has(message_of([&] { RunFolder::open(run.path()); }), "\"gamma\" stands beside recipe"));
    }

    void whatIsNoRecipeIsRefusedWithItsFile() {
        const auto refused = [&](const Json& json) {
            write_json(path("r.json"), json);
            return message_of([&] { read_recipe(path("r.json")); });
        };
        QVERIFY(has(refused(Json::array()), "r.json: is not a recipe"));
        QVERIFY(has(refused({{"gama", 1}}), "Did you mean gamma?"));
        QVERIFY(has(refused({{"recipe", {{"gama", 1}}}}), "Did you mean gamma?"));
        QVERIFY(has(refused({{"recipe", 3}}), "r.json: is not a recipe"));
        // Beside a recipe a parameter would be passed over.
        QVERIFY(has(refused({{"recipe", Json::object()}, {"seed", 5}}), "r.json: \"seed\" stands beside recipe"));
        QVERIFY(has(refused({{"recipe", Json::object()}, {"format", 2}}), "r.json: format 2 is not known"));
        QVERIFY(has(message_of([&] { read_recipe(path("none.json")); }), "none.json"));
    }
};

QTEST_APPLESS_MAIN(RecipeFileTest)
#include "recipe_file_test.moc"
