// SPDX-License-Identifier: GPL-3.0-or-later
// GGUF files: what is written comes back, and no damaged or hostile table gets past the checks.
#include "engine/model/gguf.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

#include "engine/base/file.h"
#include "engine/model/gguf_model.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

template <typename Number>
std::string raw(Number value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}
std::string text(const std::string& s) { return raw(std::uint64_t{s.size()}) + s; }
std::string head(std::uint64_t tensors, std::uint64_t values, std::uint32_t version = 3) {
    return "GGUF" + raw(version) + raw(tensors) + raw(values);
}
std::string value(const std::string& key, GgufType type, const std::string& bytes) {
    return text(key) + raw(static_cast<std::uint32_t>(type)) + bytes;
}
std::string tensor(const std::string& name, const std::vector<std::uint64_t>& extents, std::uint32_t type,
                   std::uint64_t offset) {
    std::string bytes = text(name) + raw(static_cast<std::uint32_t>(extents.size()));
    for (const std::uint64_t extent : extents) bytes += raw(extent);
    return bytes + raw(type) + raw(offset);
}
std::string padded(std::string bytes, std::size_t data) {
    bytes.append((32 - bytes.size() % 32) % 32, '\0');
    return bytes + std::string(data, '\1');
}

GgufSource source(const std::string& name, BlockType type, std::vector<std::int64_t> shape, const std::string& bytes) {
    return {name, type, std::move(shape), [bytes](std::span<std::byte> out) {
                QCOMPARE(out.size(), bytes.size());
                std::memcpy(out.data(), bytes.data(), bytes.size());
            }};
}

}  // namespace

class GgufTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::string refusal(const std::string& bytes) {
        std::ofstream(path("bad.gguf"), std::ios::binary) << bytes;
        return message_of([&] { GgufFile::open(path("bad.gguf")); });
    }

  private slots:
    void whatIsWrittenComesBack() {
        const std::string floats(6 * 4, '\3'), blocks(2 * 34, '\5');
        write_gguf(path("a.gguf"),
                   {{"general.architecture", std::string("llama")},
                    {"a.u32", std::uint32_t{7}},
                    {"a.i32", std::int32_t{-7}},
                    {"a.u64", std::uint64_t{1} << 40},
                    {"a.f32", 1.5f},
                    {"a.bool", true},
                    {"a.texts", std::vector<std::string>{"one", "", "zwölf"}},
                    {"a.ints", std::vector<std::int32_t>{1, -2}},
                    {"a.floats", std::vector<float>{0.5f}}},
                   {source("m", BlockType::f32, {2, 3}, floats), source("q", BlockType::q8_0, {2, 32}, blocks)});
        const GgufFile file = GgufFile::open(path("a.gguf"));
        QCOMPARE(file.text("general.architecture").value(), std::string("llama"));
        QCOMPARE(file.integer("a.u32").value(), 7);
        QCOMPARE(file.integer("a.i32").value(), -7);
        QCOMPARE(file.integer("a.u64").value(), std::int64_t{1} << 40);
        QCOMPARE(file.number("a.f32").value(), 1.5);
        QCOMPARE(file.number("a.i32").value(), -7.0);
        QVERIFY(file.boolean("a.bool").value());
        QCOMPARE(file.texts("a.texts").value(), (std::vector<std::string_view>{"one", "", "zwölf"}));
        QCOMPARE(file.integers("a.ints").value(), (std::vector<std::int64_t>{1, -2}));
        QCOMPARE(file.numbers("a.floats").value(), std::vector<double>{0.5});
        QVERIFY(!file.text("missing"));
        QVERIFY(!file.has("missing"));
        QCOMPARE(file.at("m", {2, 3}).bytes.size(), floats.size());
        QCOMPARE(std::memcmp(file.at("q").bytes.data(), blocks.data(), blocks.size()), 0);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(file.at("q").bytes.data()) % 32, std::uintptr_t{0});
        QVERIFY(has(message_of([&] { file.at("m", {3, 2}); }), "[2, 3]"));
        QVERIFY(has(message_of([&] { file.at("nothing"); }), "nothing"));
        QVERIFY(has(message_of([&] { file.integer("a.f32"); }), "a.f32"));
        QVERIFY(has(message_of([&] { file.text("a.texts"); }), "a list"));
    }

    // As in ggml, which always has four of them.
    void extentsOfOneBehindAMatrixAreNone() {
        const std::string bytes = padded(head(2, 0) + tensor("m", {4, 3, 1, 1}, 0, 0) + tensor("v", {4, 1}, 0, 64), 32);
        QCOMPARE(refusal(bytes + std::string(64 + 64, '\0')), std::string());
        const GgufFile file = GgufFile::open(path("bad.gguf"));
        QCOMPARE(file.at("m").shape, (std::vector<std::int64_t>{3, 4}));
        QCOMPARE(file.at("v").shape, (std::vector<std::int64_t>{1, 4}));
    }

    void everyTypeOfValueIsRead() {
        const std::string bytes =
            head(0, 8) + value("u8", GgufType::u8, raw(std::uint8_t{200})) +
            value("i8", GgufType::i8, raw(std::int8_t{-3})) + value("u16", GgufType::u16, raw(std::uint16_t{60000})) +
            value("i16", GgufType::i16, raw(std::int16_t{-300})) + value("i64", GgufType::i64, raw(std::int64_t{-5})) +
            value("f64", GgufType::f64, raw(0.1)) +
            value("list", GgufType::array, raw(std::uint32_t{1}) + raw(std::uint64_t{2}) + "\x01\xff") +
            value("flags", GgufType::array, raw(std::uint32_t{7}) + raw(std::uint64_t{1}) + "\x01");
        for (const std::uint32_t version : {2u, 3u}) {
            std::string one = bytes;
            one.replace(4, 4, raw(version));
            QCOMPARE(refusal(one), std::string());
            const GgufFile file = GgufFile::open(path("bad.gguf"));
            QCOMPARE(file.version(), version);
            QCOMPARE(file.integer("u8").value(), 200);
            QCOMPARE(file.integer("i8").value(), -3);
            QCOMPARE(file.integer("u16").value(), 60000);
            QCOMPARE(file.integer("i16").value(), -300);
            QCOMPARE(file.integer("i64").value(), -5);
            QCOMPARE(file.number("f64").value(), 0.1);
            QCOMPARE(file.integers("list").value(), (std::vector<std::int64_t>{1, -1}));
            QCOMPARE(file.entries().back().count, std::uint64_t{1});
        }
    }

    void hostileTablesAreRefusedByName_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const std::string& bytes, const char* said) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << QString(said);
        };
        const std::string f32 = raw(std::uint32_t{0});
        row("empty", "", "too short");
        row("magic", "GGML" + head(0, 0).substr(4), "does not begin with");
        row("version 1", head(0, 0, 1), "version 1");
        row("big-endian", head(0, 0, 0x03000000), "big-endian");
        row("counts", head(std::uint64_t{1} << 60, 0), "more than its 24 bytes");
        row("values", head(0, std::uint64_t{1} << 60), "more than its 24 bytes");
        row("key beyond the end", head(0, 1) + raw(std::uint64_t{1} << 40) + std::string(20, 'k'), "a key");
        row("no value", head(0, 1) + text("a key here") + raw(std::uint32_t{4}), "\"a key here\"");
        row("type", head(0, 1) + value("k", static_cast<GgufType>(13), "xxxx"), "unknown type 13");
        row("utf-8 key", head(0, 1) + value("\xff", GgufType::u32, "xxxx"), "not UTF-8");
        row("utf-8 text", head(0, 1) + value("k", GgufType::text, text("\xff\xfe")), "not UTF-8");
        row("key twice", head(0, 2) + value("k", GgufType::u32, "xxxx") + value("k", GgufType::u32, "xxxx"), "twice");
        row("neither true nor false", head(0, 1) + value("k", GgufType::boolean, "\2"), "neither true");
        row("lists in lists", head(0, 1) + value("k", GgufType::array, raw(std::uint32_t{9}) + raw(std::uint64_t{1})),
            "list of lists");
        row("long list", head(0, 1) + value("k", GgufType::array, raw(std::uint32_t{4}) + raw(~std::uint64_t{0})),
            "claims");
        row("long list of texts",
            head(0, 1) + value("k", GgufType::array, raw(std::uint32_t{8}) + raw(~std::uint64_t{0})), "claims");
        row("alignment", head(0, 1) + value("general.alignment", GgufType::u32, raw(std::uint32_t{24})),
            "power of two");
        row("no alignment", head(0, 1) + value("general.alignment", GgufType::u32, raw(std::uint32_t{0})),
            "power of two");
        row("utf-8 tensor", padded(head(1, 0) + tensor("\xc3", {1}, 0, 0), 32), "not UTF-8");
        row("tensor type", padded(head(1, 0) + tensor("t", {1}, 99, 0), 32), "unknown type 99");
        row("part of a K block", padded(head(1, 0) + tensor("t", {255}, 12, 0), 256), "Q4_K blocks of 256");
        row("TL2", padded(head(2, 0) + tensor("a", {256}, 39, 0) + tensor("b", {8}, 0, 96), 160), "it holds TL2");
        row("overflow beside nothing",
            padded(head(1, 0) + tensor("t", {0, std::uint64_t{1} << 40, std::uint64_t{1} << 40}, 0, 0), 32),
            "overflows");
        row("extents", padded(head(1, 0) + tensor("t", {1, 1, 1, 1, 1}, 0, 0), 32), "5 extents");
        row("overflow", padded(head(1, 0) + tensor("t", {std::uint64_t{1} << 40, std::uint64_t{1} << 40}, 0, 0), 32),
            "overflows");
        row("overflow behind an extent of 0",
            padded(head(1, 0) + tensor("t", {0, std::uint64_t{1} << 40, std::uint64_t{1} << 40}, 0, 0), 32),
            "overflows");
        row("huge", padded(head(1, 0) + tensor("t", {~std::uint64_t{0}}, 0, 0), 32), "overflows");
        row("part of a block", padded(head(1, 0) + tensor("t", {33}, 8, 0), 64), "blocks of 32");
        row("out of range", padded(head(1, 0) + tensor("t", {16}, 0, 0), 32), "outside");
        row("offset", padded(head(1, 0) + tensor("t", {8}, 0, 1u << 20), 32), "outside");
        row("unaligned", padded(head(1, 0) + tensor("t", {1}, 0, 8), 32), "alignment");
        row("overlap", padded(head(2, 0) + tensor("a", {16}, 0, 0) + tensor("b", {8}, 0, 32), 64), "overlaps");
        row("overlap of a byte", padded(head(2, 0) + tensor("a", {33}, 24, 0) + tensor("b", {8}, 0, 32), 64),
            "overlaps");
        row("tensor twice", padded(head(2, 0) + tensor("t", {8}, 0, 0) + tensor("t", {8}, 0, 32), 64), "twice");
        row("no data", head(1, 0) + tensor("t", {8}, 0, 0), "outside");
    }
    void hostileTablesAreRefusedByName() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const std::string message = refusal(bytes.toStdString());
        QVERIFY2(has(message, said.toStdString()), message.c_str());
        QVERIFY2(has(message, "bad.gguf"), message.c_str());
    }

    // A valid file opens whatever its types are; who needs a tensor looks at is_weights().
    void typesThatNobodyComputesWithAreListed() {
        std::ofstream(path("types.gguf"), std::ios::binary)
            << padded(head(3, 0) + tensor("ids", {4}, 26, 0) + tensor("foreign", {256, 2}, 144, 32) +
                          tensor("sums", {32}, 9, 320),
                      384);
        const GgufFile file = GgufFile::open(path("types.gguf"));
        QCOMPARE(std::string(file.at("ids").type_name()), std::string("I32"));
        QCOMPARE(file.at("ids").bytes.size(), std::size_t{16});
        QCOMPARE(std::string(file.at("foreign").type_name()), std::string("IQ4_KS"));
        QCOMPARE(file.at("foreign").bytes.size(), std::size_t{288});  // as far as the next tensor
        QCOMPARE(std::string(file.at("sums").type_name()), std::string("Q8_1"));
        for (const GgufTensor& tensor : file.tensors()) QVERIFY(!is_weights(tensor.type));
    }

    // A number for each layer, as llama.cpp takes them, too: alike they are that number, else no layer of ours has
    // them.
    void countsOfHeadsMayBeListsOfOneNumber() {
        using Counts = std::vector<std::int32_t>;
        const auto config = [&](const GgufValue& heads, const GgufValue& kv_heads) {
            GgufValues values{{"general.architecture", std::string("llama")}};
            for (const auto& [key, number] : {std::pair("embedding_length", 32u),
                                              {"block_count", 3u},
                                              {"feed_forward_length", 64u},
                                              {"context_length", 16u}})
                values.emplace_back(std::string("llama.") + key, number);
            values.emplace_back("llama.attention.layer_norm_rms_epsilon", 1e-5f);
            values.emplace_back("llama.attention.head_count", heads);
            values.emplace_back("llama.attention.head_count_kv", kv_heads);
            write_gguf(path("lists.gguf"), values,
                       {source("token_embd.weight", BlockType::f16, {5, 32}, std::string(5 * 32 * 2, '\0'))});
            return config_from_gguf(GgufFile::open(path("lists.gguf")));
        };
        const ModelConfig plain = config(4u, 2u), listed = config(Counts{4, 4, 4}, Counts{2, 2, 2});
        QCOMPARE(listed.heads, std::int64_t{4});
        QCOMPARE(listed.kv_heads, std::int64_t{2});
        QVERIFY(to_json(listed) == to_json(plain));
        const auto refused = [&](const GgufValue& heads, const GgufValue& kv_heads, const char* key, const char* why) {
            const std::string message = message_of([&] { config(heads, kv_heads); });
            QVERIFY2(has(message, "lists.gguf") && has(message, key) && has(message, why), message.c_str());
        };
        const char *const heads = "\"llama.attention.head_count\"", *const kv = "\"llama.attention.head_count_kv\"";
        refused(Counts{4, 4, 8}, 2u, heads, "differs from layer to layer (4, 8, ...)");
        refused(4u, Counts{2, 1, 2}, kv, "differs from layer to layer (2, 1, ...)");
        refused(Counts{4, 4}, 2u, heads, "is a list of 2 numbers for 3 layers");
        refused(4u, Counts{2, 2, 2, 2}, kv, "is a list of 4 numbers for 3 layers");
        refused(Counts{}, 2u, heads, "is a list of 0 numbers for 3 layers");
    }

    void mixturesOfExpertsAreRefused() {
        GgufValues values{{"general.architecture", std::string("llama")}};
        for (const char* key : {"embedding_length", "attention.head_count", "expert_count"})
            values.emplace_back(std::string("llama.") + key, std::uint32_t{8});
        write_gguf(path("experts.gguf"), values, {source("t", BlockType::f32, {1}, "abcd")});
        const std::string message = message_of([&] { config_from_gguf(GgufFile::open(path("experts.gguf"))); });
        QVERIFY2(has(message, "mixtures of experts"), message.c_str());
    }

    // The keys are the file's own, not those of the config.json that it stands for.
    void aValueOutOfRangeIsNamedByTheKeyOfTheFile_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        const auto row = [](const char* key, double value) {
            QTest::addRow("%s %g", key, value) << QString(key) << value;
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const char* key : {"embedding_length", "block_count", "feed_forward_length", "context_length",
                                "attention.head_count", "attention.head_count_kv", "attention.key_length"})
            for (const double value : {0.0, -1.0, 1e9})
                row(key, value == 1e9 && QString(key) == "context_length" ? 4e9 : value);
        row("attention.layer_norm_rms_epsilon", nan);
        row("rope.freq_base", nan);
        row("rope.freq_base", 0);
        row("rope.scaling.factor", -2);
        row("rope.scale_linear", nan);
        row("rope.dimension_count", 6);
        row("attention.value_length", 6);
        row("expert_count", 8);
    }
    void aValueOutOfRangeIsNamedByTheKeyOfTheFile() {
        QFETCH(QString, key);
        QFETCH(double, value);
        GgufValues values{{"general.architecture", std::string("llama")}};
        const auto put = [&](const char* name, const GgufValue& usual) {
            if (key != name) values.emplace_back(std::string("llama.") + name, usual);
        };
        for (const auto& [name, number] : {std::pair("embedding_length", 32u),
                                           {"block_count", 3u},
                                           {"feed_forward_length", 64u},
                                           {"context_length", 16u},
                                           {"attention.head_count", 4u}})
            put(name, number);
        put("attention.layer_norm_rms_epsilon", 1e-5f);
        const std::string name = "llama." + key.toStdString();
        if (std::isnan(value) || name.ends_with("freq_base") || name.ends_with("factor"))
            values.emplace_back(name, static_cast<float>(value));
        else if (value < 0)
            values.emplace_back(name, static_cast<std::int32_t>(value));
        else
            values.emplace_back(name, static_cast<std::uint64_t>(value));
        write_gguf(path("range.gguf"), values,
                   {source("token_embd.weight", BlockType::f16, {5, 32}, std::string(5 * 32 * 2, '\0'))});
        const std::string said = message_of([&] { config_from_gguf(GgufFile::open(path("range.gguf"))); });
        QVERIFY2(has(said, "range.gguf: ") && has(said, name), said.c_str());
        QVERIFY2(has(said, ". The file is damaged") || has(said, ". Use "), said.c_str());
    }

    void anEpsilonThatIsAnIntegerIsRefused() {
        GgufValues values{{"general.architecture", std::string("llama")}};
        for (const auto& [key, number] : {std::pair("embedding_length", 32u),
                                          {"block_count", 3u},
                                          {"feed_forward_length", 64u},
                                          {"context_length", 16u},
                                          {"attention.head_count", 4u},
                                          {"attention.layer_norm_rms_epsilon", 1u}})
            values.emplace_back(std::string("llama.") + key, number);
        const auto config = [&] {
            write_gguf(path("epsilon.gguf"), values,
                       {source("token_embd.weight", BlockType::f16, {5, 32}, std::string(5 * 32 * 2, '\0'))});
            return config_from_gguf(GgufFile::open(path("epsilon.gguf")));
        };
        const std::string said = message_of(config);
        for (const char* part : {"epsilon.gguf", "\"llama.attention.layer_norm_rms_epsilon\" is an integer, expected",
                                 "fetch or convert it again"})
            QVERIFY2(has(said, part), said.c_str());
        values.back().second = 1e-5f;
        QVERIFY(config().rms_norm_eps < 2e-5);
    }

    void aShapeThatTheKeysDoNotAskForIsNamedWithARemedy() {
        write_gguf(path("shape.gguf"), GgufValues{{"general.architecture", std::string("llama")}},
                   {source("t", BlockType::f32, {1}, "abcd")});
        const GgufFile file = GgufFile::open(path("shape.gguf"));
        const std::string said = message_of([&] { file.at("t", {2}); });
        for (const char* part : {"shape.gguf", "t: shape [1] in the file, its keys ask for [2]", "convert the model"})
            QVERIFY2(has(said, part), said.c_str());
    }

    // Whatever is cut off or changed in a good file: an Error or a file, never a crash.
    void noTruncationOrFlippedByteCrashes() {
        write_gguf(path("good.gguf"),
                   {{"general.architecture", std::string("llama")}, {"list", std::vector<std::string>{"a", "bc"}}},
                   {source("t", BlockType::f32, {2, 4}, std::string(32, '\1'))});
        const std::string good = read_file(path("good.gguf"));
        for (std::size_t size = 0; size < good.size(); ++size) QVERIFY(!refusal(good.substr(0, size)).empty());
        for (std::size_t at = 0; at < good.size(); ++at) {
            std::string bad = good;
            bad[at] = static_cast<char>(~bad[at]);
            refusal(bad);
        }
    }

    void refusedOrFailedWritingLeavesTheOldFile() {
        write_gguf(path("keep.gguf"), {}, {source("t", BlockType::f32, {1}, "abcd")});
        const std::string before = read_file(path("keep.gguf"));
        QVERIFY(has(message_of([&] {
                        write_gguf(path("keep.gguf"), {}, {source("t", BlockType::q8_0, {1, 33}, "")});
                    }),
                    "multiple of 32"));
        QVERIFY(has(message_of([&] {
                        write_gguf(
                            path("keep.gguf"), {},
                            {source("t", BlockType::f32, {1}, "abcd"), source("t", BlockType::f32, {1}, "abcd")});
                    }),
                    "twice"));
        QVERIFY(has(message_of([&] {
                        write_gguf(
                            path("keep.gguf"), {},
                            {{"t", BlockType::f32, {1}, [](std::span<std::byte>) { throw Error("no data", "t"); }}});
                    }),
                    "no data"));
        QCOMPARE(read_file(path("keep.gguf")), before);
        int files = 0;
        for (const auto& entry : fs::directory_iterator(folder_.path().toStdString()))
            files += entry.path().filename().string().find(".tmp") != std::string::npos;
        QCOMPARE(files, 0);
        QVERIFY(has(message_of([&] { write_gguf(path("no/such/m.gguf"), {}, {}); }), "cannot be written"));
    }

    void aFullDiskIsSaidSo() {
        if (!fs::exists("/dev/full")) QSKIP("this system has no /dev/full");
        const fs::path target = path("full.gguf");
        fs::create_symlink("/dev/full", target);
        const std::string said =
            message_of([&] { write_gguf(target, {}, {source("t", BlockType::f32, {1}, "abcd")}); });
        QVERIFY2(has(said, "disk is full"), said.c_str());
        QVERIFY(fs::is_symlink(target));
    }

    void ggufIsKnownByItsNameOrMagic() {
        write_gguf(path("plain"), {}, {});
        QVERIFY(is_gguf(path("plain")));
        QVERIFY(is_gguf(path("missing.gguf")));
        QVERIFY(!is_gguf(path("")));
        std::ofstream(path("other")) << "text";
        QVERIFY(!is_gguf(path("other")));
    }
};

QTEST_GUILESS_MAIN(GgufTest)
#include "gguf_test.moc"
