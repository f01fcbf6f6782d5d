// SPDX-License-Identifier: GPL-3.0-or-later
// Models that come in several .gguf files: the first part stands for the whole, and what is missing or foreign is
// named.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstring>

#include "engine/base/model_path.h"
#include "engine/model/gguf.h"
#include "engine/model/gguf_model.h"
#include "engine/model/inspect.h"
#include "engine/model/weight_file.h"
#include "tests/error_text.h"
#include "tests/model/some_config.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// The n-th matrix or vector of a model holds n + 0, n + 1, ...
GgufSource numbered(const TensorSpec& spec, float n) {
    return {spec.gguf_name, BlockType::f32, spec.shape, [n](std::span<std::byte> out) {
                for (std::size_t i = 0; i < out.size() / sizeof(float); ++i) {
                    const float value = n + static_cast<float>(i);
                    std::memcpy(out.data() + i * sizeof value, &value, sizeof value);
                }
            }};
}

GgufValues part_values(std::uint32_t number, std::uint32_t count, std::int32_t tensors) {
    return {{"split.no", number}, {"split.count", count}, {"split.tensors.count", tensors}};
}

}  // namespace

class GgufPartsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    ModelConfig config_ = model_config_from_json(llama(), "test");

    fs::path root() const { return folder_.path().toStdString(); }
    fs::path part(const std::string& folder, int number, int count = 3) const {
        return root() / folder / ("m-0000" + std::to_string(number) + "-of-0000" + std::to_string(count) + ".gguf");
    }
    // Three files with a third of the tensors each, as llama-gguf-split makes them.
    fs::path split(const std::string& folder) const {
        fs::create_directories(root() / folder);
        const std::vector<TensorSpec> specs = tensor_specs(config_);
        for (std::uint32_t number = 0; number < 3; ++number) {
            GgufValues values = part_values(number, 3, static_cast<std::int32_t>(specs.size()));
            if (number == 0) {
                const GgufValues whole = gguf_values(config_, BlockType::f32, "split");
                values.insert(values.end(), whole.begin(), whole.end());
            }
            std::vector<GgufSource> tensors;
            for (std::size_t i = 0; i < specs.size(); ++i)
                if (i * 3 / specs.size() == number) tensors.push_back(numbered(specs[i], static_cast<float>(i)));
            write_gguf(part(folder, static_cast<int>(number) + 1), values, tensors);
        }
        return part(folder, 1);
    }
    static std::string refusal(const fs::path& path) {
        return message_of([&] { GgufFile::open(path); });
    }

  private slots:
    void theFirstPartStandsForTheModel() {
        const fs::path first = split("good");
        const GgufFile file = GgufFile::open(first);
        const std::vector<TensorSpec> specs = tensor_specs(config_);
        QCOMPARE(file.tensors().size(), specs.size());
        QCOMPARE(file.mappings().size(), std::size_t{3});
        QCOMPARE(file.path(), first);
        const WeightFile model = WeightFile::open(first);
        QCOMPARE(model.config().hidden_size, config_.hidden_size);
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const StoredWeight weight = model.at(specs[i]);
            const std::vector<float> values = read_all(weight);
            QCOMPARE(*std::ranges::min_element(values), static_cast<float>(i));
            QCOMPARE(*std::ranges::max_element(values), static_cast<float>(i + values.size() - 1));
            QVERIFY(model.place(weight).file != nullptr);  // in the part that holds it
        }
        const Inspection inspection = inspect_model(first);
        QVERIFY2(inspection.problems.empty(), inspection.problems.empty() ? "" : inspection.problems[0].c_str());
        QCOMPARE(inspection.tensors.size(), specs.size());
        QCOMPARE(model_at(root() / "good"), first);
    }

    void anotherPartNamesTheFirst() {
        split("other");
        const std::string said = refusal(part("other", 2));
        QVERIFY2(has(said, "part 2 of 3") && has(said, "Open the first part") && has(said, part("other", 1).string()),
                 said.c_str());
        // It can be looked at all the same.
        const Inspection inspection = inspect_model(part("other", 2));
        QVERIFY(!inspection.config && inspection.tensors.size() > 3);
        QVERIFY(has(inspection.problems.at(0), "part 2 of 3"));
    }

    void aMissingPartIsNamed() {
        const fs::path first = split("missing");
        fs::remove(part("missing", 3));
        const std::string said = refusal(first);
        QVERIFY2(has(said, part("missing", 3).string()) && has(said, "is missing") && has(said, "part 3 of 3"),
                 said.c_str());
        QVERIFY(has(message_of([&] { WeightFile::open(root() / "missing"); }), "part 3 of 3"));
        QVERIFY(has(inspect_model(first).problems.at(0), "part 3 of 3"));
    }

    void partsThatDoNotBelongTogetherAreRefused() {
        const fs::path first = split("mixed");
        const auto with = [&](int number, const GgufValues& values, const std::string& tensor) {
            split("mixed");
            write_gguf(part("mixed", number), values, {numbered({.name = {}, .gguf_name = tensor, .shape = {2}}, 0)});
            return refusal(first);
        };
        const auto all = static_cast<std::int32_t>(tensor_specs(config_).size());
        const std::string two = part("mixed", 2).string();
        std::string said = with(2, part_values(2, 3, all), "a");
        QVERIFY2(has(said, two) && has(said, "is not part 2 of 3"), said.c_str());
        said = with(2, part_values(1, 4, all), "a");
        QVERIFY2(has(said, two) && has(said, "is not part 2 of 3"), said.c_str());
        said = with(2, {}, "a");
        QVERIFY2(has(said, two) && has(said, "is not part 2 of 3"), said.c_str());
        said = with(2, part_values(1, 3, all), "token_embd.weight");
        QVERIFY2(has(said, two) && has(said, "token_embd.weight") && has(said, "before it"), said.c_str());
        said = with(2, part_values(1, 3, all), "a");
        QVERIFY2(has(said, std::to_string(all) + " tensors") && has(said, first.string()), said.c_str());
        said = with(1, part_values(3, 3, all), "a");
        QVERIFY2(has(said, "split.no 3"), said.c_str());
    }

    void aNameThatDoesNotSayThePartIsRefused() {
        split("named");
        for (const char* name : {"m.gguf", "m-00001-of-00002.gguf", "m-00002-of-00003.gguf", "m-1-of-3.gguf"}) {
            const fs::path other = root() / "named" / name;
            fs::copy_file(part("named", 1), other, fs::copy_options::overwrite_existing);
            const std::string said = refusal(other);
            QVERIFY2(has(said, "part 1 of 3") && has(said, "its name does not say so") && has(said, "-00001-of-00003"),
                     said.c_str());
        }
    }

    void namesOfParts() {
        const auto names = [](const char* file) {
            std::vector<std::string> found;
            for (const fs::path& one : split_parts(file)) found.push_back(one.string());
            return found;
        };
        using List = std::vector<std::string>;
        QCOMPARE(names("/a/b-00002-of-00002.gguf"), (List{"/a/b-00001-of-00002.gguf", "/a/b-00002-of-00002.gguf"}));
        QCOMPARE(names("b-00001-of-00001.gguf"), (List{"b-00001-of-00001.gguf"}));
        for (const char* none : {"b.gguf", "-00001-of-00002.gguf", "b-00003-of-00002.gguf", "b-00000-of-00002.gguf",
                                 "b-0000x-of-00002.gguf", "b-00001-of-00002.bin", "b_00001-of-00002.gguf",
                                 "b-00001-to-00002.gguf", "", "/a/"})
            QVERIFY2(split_parts(none).empty(), none);
        QCOMPARE(split_parts("b-00001-of-99999.gguf").size(), std::size_t{99999});
    }
};

QTEST_APPLESS_MAIN(GgufPartsTest)
#include "gguf_parts_test.moc"
