// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors files: what is written comes back, and no damaged or hostile header gets past the checks.
#include "engine/model/safetensors.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <fstream>
#include <functional>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/float16.h"
#include "engine/base/random.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

std::string file_of(const std::string& header, std::size_t data_bytes, std::uint64_t length) {
    std::string bytes;
    for (int i = 0; i < 8; ++i) bytes += static_cast<char>(length >> (8 * i));
    return bytes + header + std::string(data_bytes, '\1');
}
std::string file_of(const std::string& header, std::size_t data_bytes) {
    return file_of(header, data_bytes, header.size());
}

void write_plain(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

TensorSource source(const std::string& name, DType dtype, std::vector<std::int64_t> shape, std::string bytes) {
    return {name, dtype, std::move(shape), [bytes](std::span<std::byte> out) {
                QCOMPARE(out.size(), bytes.size());
                if (!bytes.empty()) std::memcpy(out.data(), bytes.data(), bytes.size());
            }};
}

template <typename Value>
std::string bytes_of(const std::vector<Value>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::string refusal(const std::string& bytes) {
        write_plain(path("bad.safetensors"), bytes);
        return message_of([&] { SafetensorsModel::open(path("bad.safetensors")); });
    }

  private slots:
    void whatIsWrittenComesBack() {
        const std::vector<float> a{1.5f, -2.25f, 0.0f, 3e-8f, 65504.0f, -1e30f};
        const std::vector<std::uint16_t> b{float_to_bf16(1.0f), float_to_bf16(-3.140625f), 0x8000};
        write_safetensors(
            path("two.safetensors"),
            {source("half", DType::bf16, {3}, bytes_of(b)), source("full", DType::f32, {2, 3}, bytes_of(a)),
             source("none", DType::f32, {0, 7}, ""), source("scalar", DType::f64, {}, bytes_of<double>({0.1}))},
            {{"format", "pt"}, {"note", "grüße \"x\""}});
        const SafetensorsModel model = SafetensorsModel::open(path("two.safetensors"));
        QCOMPARE(model.tensors().size(), std::size_t{4});
        QCOMPARE(model.metadata().at("note"), std::string("grüße \"x\""));
        std::vector<float> out(6);
        to_float(model.at("full", {2, 3}), out);
        QVERIFY(out == a);
        to_float(model.at("full"), 1, 1, std::span(out).first(3));
        QVERIFY(std::equal(out.begin(), out.begin() + 3, a.begin() + 3));
        to_float(model.at("half"), std::span(out).first(3));
        QCOMPARE(out[1], -3.140625f);
        float one = 0;
        to_float(model.at("scalar"), {&one, 1});
        QCOMPARE(one, 0.1f);
        QCOMPARE(model.at("none").elements(), std::int64_t{0});
        QCOMPARE(model.total_bytes(), std::uint64_t{6 + 24 + 8});
        // The same bytes out of the file itself.
        const std::span<const std::byte> mapped = model.at("full").bytes;
        const FilePlace place = place_of(mapped, model.mappings());
        QVERIFY(place.file);
        std::vector<std::byte> copy(mapped.size());
        QVERIFY(place.file->read(place.offset, copy));
        QVERIFY(std::ranges::equal(copy, mapped));
        QVERIFY(!place.file->read(fs::file_size(path("two.safetensors")) - 1, copy));
        QVERIFY(!place_of(copy, model.mappings()).file);
        // Data starts on 8 bytes and every tensor on a multiple of its width.
        const std::string bytes = read_file(path("two.safetensors"));
        std::uint64_t length = 0;
        std::memcpy(&length, bytes.data(), 8);
        QCOMPARE(length % 8, std::uint64_t{0});
        for (const TensorView& view : model.tensors())
            QCOMPARE(reinterpret_cast<std::uintptr_t>(view.bytes.data()) % size_of(view.dtype), std::uintptr_t{0});
    }

    // All types of the format are listed; those that are no weights here are refused where one is asked for.
    void everyTypeOfTheFormatIsListed() {
        const std::pair<const char*, int> types[] = {
            {"F8_E4M3", 8}, {"F8_E5M2", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8}, {"F8_E5M2FNUZ", 8},
            {"F6_E2M3", 6}, {"F6_E3M2", 6}, {"F4", 4},      {"U16", 16},        {"U32", 32},
            {"U64", 64},    {"C64", 64},    {"I64", 64},    {"BOOL", 8}};
        for (const auto& [name, bits] : types) {
            const std::string bytes = std::to_string(bits);  // of 8 elements
            const std::string header =
                "{\"x\":{\"dtype\":\"" + std::string(name) + "\",\"shape\":[2,4],\"data_offsets\":[0," + bytes + "]}}";
            std::ofstream file(path("types.safetensors"), std::ios::binary);
            const std::uint64_t length = header.size();
            file.write(reinterpret_cast<const char*>(&length), 8);
            file << header << std::string(static_cast<std::size_t>(bits), '\1');
            file.close();
            const SafetensorsModel model = SafetensorsModel::open(path("types.safetensors"));
            QCOMPARE(std::string(to_string(model.at("x").dtype)), std::string(name));
            QCOMPARE(model.at("x").elements(), std::int64_t{8});
            QCOMPARE(bits_of(model.at("x").dtype), static_cast<std::size_t>(bits));
            std::vector<float> out(8);
            const std::string message = message_of([&] { to_float(model.at("x"), out); });
            QVERIFY2(message.find(std::string("has type ") + name) != std::string::npos, message.c_str());
        }
    }

    void missingTensorAndWrongShapeAreNamed() {
        write_safetensors(path("m.safetensors"),
                          {source("model.norm.weight", DType::f32, {2}, bytes_of<float>({1, 2}))});
        const SafetensorsModel model = SafetensorsModel::open(path("m.safetensors"));
        QVERIFY(model.find("absent") == nullptr);
        QVERIFY(has(message_of([&] { model.at("absent"); }), "tensor \"absent\" is missing"));
        QVERIFY(has(message_of([&] { model.at("model.norm.weight", {64}); }),
                    "model.norm.weight: shape [2] in the file, config.json asks for [64]"));
    }

    void integersAreNoWeights() {
        write_safetensors(path("i.safetensors"), {source("packed", DType::u8, {4}, "abcd")});
        const SafetensorsModel model = SafetensorsModel::open(path("i.safetensors"));
        std::vector<float> out(4);
        QVERIFY(has(message_of([&] { to_float(model.at("packed"), out); }),
                    "packed: has type U8, expected floating point"));
        std::vector<float> few(3);
        QVERIFY(!message_of([&] { to_float(model.at("packed"), few); }).empty());
        QVERIFY(!message_of([&] { to_float(model.at("packed"), 0, 1, out); }).empty());
    }

    void unalignedTensorsAreRead() {
        const std::string header = R"({"pad":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                                   R"("w":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})";
        write_plain(path("odd.safetensors"), file_of(header, 0) + '\0' + bytes_of<float>({1.25f, -7.0f}));
        const SafetensorsModel model = SafetensorsModel::open(path("odd.safetensors"));
        std::vector<float> out(2);
        to_float(model.at("w"), out);
        QCOMPARE(out[0], 1.25f);
        QCOMPARE(out[1], -7.0f);
    }

    void truncatedHeaderIsRefusedByName() {
        QVERIFY(has(refusal(""), "too short"));
        QVERIFY(has(refusal("1234567"), "too short"));
        const std::string text = refusal(file_of("{}", 0, 1000));
        QVERIFY(has(text, "bad.safetensors: header of 1000 bytes is longer than the file"));
        QVERIFY(has(refusal(file_of("{}", 0, 3)), "longer than the file"));
    }

    void oversizedHeaderIsRefused() {
        QVERIFY(has(refusal(file_of("{}", 0, 100'000'001)), "above the limit"));
        QVERIFY(has(refusal(file_of("{}", 0, ~std::uint64_t{0})), "above the limit"));
    }

    void malformedHeadersAreRefused_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("data");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* header, int data, const char* reason) {
            QTest::newRow(name) << QByteArray(header) << data << QByteArray(reason);
        };
        row("not JSON", "{\"a\": ", 0, "not valid JSON");
        row("an array", "[1]", 0, "does not start with");
        row("not UTF-8", "{\"\xff\":1}", 0, "not valid JSON");
        row("trailing bytes", "{} x", 0, "not valid JSON");
        row("entry is a number", R"({"a":1})", 0, "not an object");
        row("no dtype", R"({"a":{"shape":[1],"data_offsets":[0,4]}})", 4, "\"dtype\" is missing");
        row("no shape", R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", 4, "\"shape\" is missing");
        row("no offsets", R"({"a":{"dtype":"F32","shape":[1]}})", 4, "\"data_offsets\" is missing");
        row("unknown dtype", R"({"a":{"dtype":"F9_E4M4","shape":[4],"data_offsets":[0,4]}})", 4,
            "unknown dtype \"F9_E4M4\"");
        row("half a byte", R"({"a":{"dtype":"F4","shape":[7],"data_offsets":[0,4]}})", 4, "no whole number of bytes");
        row("dtype is a number", R"({"a":{"dtype":4,"shape":[1],"data_offsets":[0,4]}})", 4, "unknown dtype 4");
        row("shape is text", R"({"a":{"dtype":"F32","shape":"1","data_offsets":[0,4]}})", 4, "shape is not an array");
        row("negative extent", R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4, "non-negative");
        row("fractional extent", R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})", 4, "non-negative");
        row("overflowing shape", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}})", 4,
            "overflows");
        row("wrapping to the right size", R"({"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}})",
            4, "overflows");
        row("extent beyond 64 bits", R"({"a":{"dtype":"F32","shape":[99999999999999999999999],"data_offsets":[0,4]}})",
            4, "non-negative");
        row("three offsets", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}})", 4, "not a pair");
        row("negative offset", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}})", 4, "non-negative");
        row("end before begin", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4, "outside the file's");
        row("past the end", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4,
            "outside the file's 4 bytes");
        row("against the shape", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4, "needs 8");
        row("overlap",
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
            12, "tensor \"b\" overlaps tensor \"a\"");
        row("overlap of a byte",
            R"({"a":{"dtype":"U8","shape":[5],"data_offsets":[0,5]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
            8, "tensor \"b\" overlaps tensor \"a\"");
        row("hole of a byte", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})", 2, "hole of 1 byte");
        row("the same bytes twice",
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
            4, "overlaps");
        row("hole", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8,
            "hole of 4 bytes before tensor \"a\"");
        row("hole at the end", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 8, "end at byte 4 of 8");
        row("data without tensors", "{}", 8, "end at byte 0 of 8");
        row("duplicate name",
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
            8, "names tensor \"a\" twice");
        row("metadata is text", R"({"__metadata__":"pt"})", 0, "__metadata__");
        row("metadata holds a number", R"({"__metadata__":{"a":1}})", 0, "__metadata__");
    }
    void malformedHeadersAreRefused() {
        QFETCH(QByteArray, header);
        QFETCH(int, data);
        QFETCH(QByteArray, reason);
        const std::string text = refusal(file_of(header.toStdString(), static_cast<std::size_t>(data)));
        QVERIFY2(has(text, reason.toStdString()), text.c_str());
        QVERIFY2(has(text, "bad.safetensors"), text.c_str());
        const bool remedy = has(text, "etch it again") || has(text, "not a safetensors file") || has(text, "Known are");
        QVERIFY2(remedy, text.c_str());
    }

    void deepNestingIsRefusedNotFatal() {
        const std::string slight = refusal(file_of("{\"a\":" + std::string(70, '[') + std::string(70, ']') + "}", 0));
        QVERIFY2(has(slight, "nested too deeply"), slight.c_str());
        const std::string text =
            refusal(file_of("{\"a\":" + std::string(200000, '[') + std::string(200000, ']') + "}", 0));
        QVERIFY2(has(text, "nested too deeply"), text.c_str());
    }

    // Every mutation of a good file either opens with tensors inside the file, or is refused with an Error.
    void mutatedHeadersNeverEscape() {
        std::vector<TensorSource> tensors;
        for (int i = 0; i < 6; ++i)
            tensors.push_back(source("model.layers." + std::to_string(i), i % 2 ? DType::f32 : DType::bf16, {2, i + 1},
                                     std::string(static_cast<std::size_t>(2 * (i + 1)) * (i % 2 ? 4 : 2), 'x')));
        write_safetensors(path("good.safetensors"), tensors);
        const std::string good = read_file(path("good.safetensors"));
        Random random(20261122);
        const std::string alphabet = "{}[]\",:0123456789-eE.FBIU\\x\xff";
        int opened = 0, refused = 0;
        for (int round = 0; round < 4000; ++round) {
            std::string bytes = good;
            const int edits = 1 + static_cast<int>(random.next() % 3);
            for (int e = 0; e < edits; ++e) {
                const std::size_t at = random.next() % bytes.size();
                switch (random.next() % 4) {
                    case 0:
                        bytes[at] = static_cast<char>(random.next());
                        break;
                    case 1:
                        bytes[at] = alphabet[random.next() % alphabet.size()];
                        break;
                    case 2:
                        bytes.resize(at + 1);
                        break;
                    default:
                        bytes.insert(at, 1, alphabet[random.next() % alphabet.size()]);
                        break;
                }
            }
            // Removed first: some file systems sync a file that is cut and written again.
            fs::remove(path("mutant.safetensors"));
            write_plain(path("mutant.safetensors"), bytes);
            try {
                const SafetensorsModel model = SafetensorsModel::open(path("mutant.safetensors"));
                std::uint64_t total = 0;
                for (const TensorView& view : model.tensors()) {
                    total += view.bytes.size();
                    QCOMPARE(static_cast<std::size_t>(view.elements()) * size_of(view.dtype), view.bytes.size());
                    unsigned sum = 0;  // every byte can be read
                    for (const std::byte b : view.bytes) sum += std::to_integer<unsigned>(b);
                    QVERIFY(view.bytes.empty() || sum < ~0u);
                }
                QVERIFY(total <= bytes.size());
                ++opened;
            } catch (const Error&) {
                ++refused;
            }
        }
        QVERIFY(opened > 0);
        QVERIFY(refused > 2000);
    }

    void shardsWithoutTheirIndexAskForIt() {
        fs::create_directory(path("lone"));
        for (const char* name : {"lone/model-00001-of-00002.safetensors", "lone/model-00002-of-00002.safetensors"})
            write_safetensors(path(name), {source("x", DType::f32, {1}, bytes_of<float>({1}))});
        const std::string said = message_of([&] { SafetensorsModel::open(path("lone")); });
        QVERIFY2(has(said, path("lone").string() + ": has shards (model-00001-of-00002.safetensors, ...) without") &&
                     has(said, "Fetch model.safetensors.index.json"),
                 said.c_str());
    }

    // As transformers does; so a tensor that is in the shards alone is missing.
    void aWholeFileWinsOverAnIndexAndTheErrorSaysSo() {
        fs::create_directory(path("both"));
        write_safetensors(path("both/a.safetensors"), {source("x", DType::f32, {1}, bytes_of<float>({1}))});
        write_plain(path("both/model.safetensors.index.json"), R"({"weight_map":{"x":"a.safetensors"}})");
        write_safetensors(path("both/model.safetensors"), {source("y", DType::f32, {1}, bytes_of<float>({2}))});
        const SafetensorsModel model = SafetensorsModel::open(path("both"));
        for (const auto& read :
             {std::function<void()>([&] { model.at("x"); }), std::function<void()>([&] { model.at("y", {2}); })}) {
            const std::string said = message_of(read);
            QVERIFY2(has(said, "model.safetensors is read, not the shards of the model.safetensors.index.json") &&
                         has(said, "Remove model.safetensors if"),
                     said.c_str());
        }
        QVERIFY(!has(message_of([&] { SafetensorsModel::open(path("both/model.safetensors")).at("x"); }), "index"));
    }

    void shardsAreReadAsOne() {
        fs::create_directory(path("sharded"));
        write_safetensors(path("sharded/a.safetensors"), {source("x", DType::f32, {1}, bytes_of<float>({1}))});
        write_safetensors(path("sharded/b.safetensors"), {source("y", DType::f32, {1}, bytes_of<float>({2}))});
        const auto index = [&](const std::string& map) {
            write_plain(path("sharded/model.safetensors.index.json"), "{\"weight_map\":" + map + "}");
            return message_of([&] {
                const SafetensorsModel model = SafetensorsModel::open(path("sharded"));
                QCOMPARE(model.tensors().size(), std::size_t{2});
            });
        };
        QCOMPARE(index(R"({"x":"a.safetensors","y":"b.safetensors"})"), std::string());
        QVERIFY(has(index(R"({"x":"a.safetensors","y":"c.safetensors"})"), "shard c.safetensors is missing"));
        QVERIFY(
            has(index(R"({"x":"a.safetensors","z":"b.safetensors"})"), "tensor \"z\" is not in shard b.safetensors"));
        QVERIFY(has(index(R"({"x":"../sharded/a.safetensors"})"), "is not a file name in the model's folder"));
        QVERIFY(has(index(R"({"x":"/etc/passwd"})"), "is not a file name"));
        QVERIFY(has(index(R"({"x":".."})"), "is not a file name"));
        QVERIFY(has(index(R"({"x":""})"), "is not a file name"));
        QVERIFY(has(index(R"({"x":7})"), "its shard is not a file name"));
        QVERIFY(has(index(R"({"x":"a.safetensors","x":"b.safetensors"})"), "names tensor \"x\" twice"));
        QVERIFY(has(index("[]"), "weight_map is missing or not an object"));
        QVERIFY(has(index("{}"), "names no tensor"));
        write_plain(path("sharded/model.safetensors.index.json"), "{\"weight_map\":");
        QVERIFY(has(message_of([&] { SafetensorsModel::open(path("sharded")); }), "index is not valid JSON"));
        write_safetensors(path("sharded/b.safetensors"), {source("x", DType::f32, {1}, bytes_of<float>({2}))});
        QVERIFY(has(index(R"({"x":"a.safetensors","y":"b.safetensors"})"), "stands in more than one shard"));
    }

    void whatIsNoModelIsNamed() {
        QVERIFY(has(message_of([&] { SafetensorsModel::open(path("nowhere")); }), "no such file or folder"));
        fs::create_directory(path("empty"));
        QVERIFY(has(message_of([&] { SafetensorsModel::open(path("empty")); }), "has neither model.safetensors nor"));
        fs::create_directories(path("odd/model.safetensors"));
        QVERIFY(has(message_of([&] { SafetensorsModel::open(path("odd")); }), "not a regular file"));
    }

    void aFailedWriteLeavesTheOldFile() {
        write_safetensors(path("keep.safetensors"), {source("a", DType::f32, {1}, bytes_of<float>({1}))});
        const std::string before = read_file(path("keep.safetensors"));
        QVERIFY_THROWS_EXCEPTION(
            std::runtime_error,
            write_safetensors(path("keep.safetensors"), {{"a", DType::f32, {1}, [](std::span<std::byte>) {
                                                              throw std::runtime_error("no data");
                                                          }}}));
        QCOMPARE(read_file(path("keep.safetensors")), before);
        QVERIFY(has(message_of([&] {
                        write_safetensors(path("keep.safetensors"),
                                          {source("a", DType::f32, {1}, bytes_of<float>({1})),
                                           source("a", DType::f32, {1}, bytes_of<float>({2}))});
                    }),
                    "would be written twice"));
        int files = 0;
        for (const auto& entry : fs::directory_iterator(folder_.path().toStdString()))
            files += entry.path().filename().string().find(".tmp") != std::string::npos;
        QCOMPARE(files, 0);
        QVERIFY(
            has(message_of([&] { write_safetensors(path("no/such/folder/m.safetensors"), {}); }), "cannot be written"));
    }

    void aFullDiskIsSaidSo() {
        if (!fs::exists("/dev/full")) QSKIP("this system has no /dev/full");
        // The name leads to a device that is always full.
        const fs::path target = path("full.safetensors");
        fs::create_symlink("/dev/full", target);
        const std::string text =
            message_of([&] { write_safetensors(target, {source("a", DType::f32, {1}, bytes_of<float>({1}))}); });
        QVERIFY2(has(text, "disk is full"), text.c_str());
        QVERIFY(fs::is_symlink(target));
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
