// SPDX-License-Identifier: GPL-3.0-or-later
// Block types: bit for bit what the reference makes, codes of ternary weights kept exactly in all of them. The golden
// rows in data/block_types.json and data/read_blocks.json say themselves how they were made.
#include "engine/model/block_types.h"

#include <QtTest>
#include <cmath>
#include <cstring>

#include "engine/base/float16.h"
#include "engine/base/json_file.h"
#include "engine/base/random.h"
#include "tests/error_text.h"
#include "tests/places.h"

using namespace bitdistill;

namespace {

constexpr BlockType every_type[] = {BlockType::f32,   BlockType::f16,  BlockType::bf16, BlockType::q8_0,
                                    BlockType::q4_0,  BlockType::q4_1, BlockType::q6_k, BlockType::tq1_0,
                                    BlockType::tq2_0, BlockType::i2_s};

std::vector<std::byte> from_hex(const std::string& hex) {
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        bytes.push_back(static_cast<std::byte>(std::stoi(hex.substr(i, 2), nullptr, 16)));
    return bytes;
}
std::vector<float> floats(const std::string& hex) {
    const std::vector<std::byte> bytes = from_hex(hex);
    std::vector<float> values(bytes.size() / 4);
    std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}
std::string hex_of(std::span<const std::byte> bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex()
        .toStdString();
}
template <typename Value>
std::span<const std::byte> bytes_of(const std::vector<Value>& values) {
    return std::as_bytes(std::span(values));
}

std::vector<std::int8_t> random_codes(std::size_t count) {
    Random random(3, "codes");
    std::vector<std::int8_t> codes(count);
    for (std::int8_t& code : codes) code = static_cast<std::int8_t>(static_cast<int>(random.next() % 3) - 1);
    std::fill_n(codes.begin(), 256, std::int8_t{0});  // a whole block of zeros
    return codes;
}

}  // namespace

class BlockTypesTest : public QObject {
    Q_OBJECT

  private slots:
    void rowsAreTheReferencesBitForBit_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("back");
        const Json golden = read_json(source_path("tests/model/data/block_types.json"));
        for (const Json& one : golden.at("cases")) {
            const std::string type = one.at("type"), row = one.at("row");
            const auto text = [&](const char* key) { return QString::fromStdString(one.value(key, "")); };
            QTest::newRow((type + " " + row).c_str())
                << text("type") << QString::fromStdString(golden.at("rows").value(row, "")) << text("bytes")
                << text("back");
        }
    }
    void rowsAreTheReferencesBitForBit() {
        QFETCH(QString, type);
        QFETCH(QString, weights);
        QFETCH(QString, bytes);
        QFETCH(QString, back);
        const std::optional<BlockType> block = block_type(type.toStdString());
        QVERIFY(block);
        const std::vector<std::byte> row = from_hex(bytes.toStdString());
        std::vector<float> out(row.size() / block_bytes(*block) * static_cast<std::size_t>(block_weights(*block)));
        dequantize_row(*block, row, out);
        QCOMPARE(hex_of(bytes_of(out)), back.toStdString());
        if (weights.isEmpty()) return;
        std::vector<std::byte> made(row.size());
        quantize_row(*block, floats(weights.toStdString()), made);
        QCOMPARE(hex_of(made), bytes.toStdString());
    }

    void everyTypeOfWeightsIsReadAsTheReferenceReadsIt_data() {
        QTest::addColumn<QString>("type");
        const Json golden = read_json(source_path("tests/model/data/read_blocks.json"));
        for (const Json& one : golden.at("cases"))
            QTest::newRow(one.at("type").get<std::string>().c_str())
                << QString::fromStdString(one.at("type").get<std::string>());
    }
    void everyTypeOfWeightsIsReadAsTheReferenceReadsIt() {
        QFETCH(QString, type);
        const Json golden = read_json(source_path("tests/model/data/read_blocks.json"));
        const auto one =
            std::ranges::find_if(golden.at("cases"), [&](const Json& c) { return c.at("type") == type.toStdString(); });
        const std::optional<BlockType> block = block_type(type.toStdString());
        QVERIFY(block);
        QVERIFY(is_weights(*block));
        const std::size_t size = block_bytes(*block), count = golden.at("blocks").get<std::size_t>();
        std::vector<std::byte> row(size * count);
        std::uint64_t x = static_cast<std::uint64_t>(*block) + 1;
        for (std::byte& byte : row) {
            x = x * 6364136223846793005u + 1442695040888963407u;
            byte = static_cast<std::byte>(x >> 56);
        }
        if (one->contains("and"))
            for (std::size_t b = 0; b < count; ++b)
                for (const Json& mask : one->at("and"))
                    row[b * size + mask[0].get<std::size_t>()] &= static_cast<std::byte>(mask[1].get<int>());
        std::vector<float> out(count * static_cast<std::size_t>(block_weights(*block)));
        dequantize_row(*block, row, out);
        QCOMPARE(hex_of(bytes_of(out).first(32)), one->at("first").get<std::string>());
        std::uint64_t hash = 0xcbf29ce484222325u;
        for (const std::byte byte : bytes_of(out))
            hash = (hash ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001b3u;
        QCOMPARE(QString::number(hash, 16).rightJustified(16, '0').toStdString(), one->at("fnv1a").get<std::string>());
    }

    void whatIsOnlyReadIsNotWritten() {
        std::vector<float> weights(256, 0.5f);
        std::vector<std::int8_t> codes(256, 1);
        std::vector<std::byte> row(row_bytes(BlockType::q4_k, 256));
        QVERIFY(!is_written(BlockType::q4_k));
        QVERIFY(has(message_of([&] { quantize_row(BlockType::q4_k, weights, row); }), "Q4_K: is a type that is only"));
        QVERIFY(has(message_of([&] { pack_ternary_row(BlockType::q4_k, codes, 1, row); }), "Choose F32, F16"));
    }
    void integersAreNoWeights() {
        for (const BlockType type : {BlockType::i8, BlockType::i64, BlockType::q8_1, BlockType::foreign})
            QVERIFY(!is_weights(type) && !is_float(type));
        std::vector<std::byte> row(row_bytes(BlockType::i32, 4));
        std::vector<float> out(4);
        QVERIFY(has(message_of([&] { dequantize_row(BlockType::i32, row, out); }), "I32: holds no weights"));
    }

    // Steps are searched so that what the type can hold exactly is held exactly.
    void whatSixBitsCanHoldTheyHold() {
        std::vector<float> weights(256), back(256);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = 0x1p-6f * (i % 16 == 3 ? -32.0f : static_cast<float>(static_cast<int>(i * 7 % 63) - 31));
        std::vector<std::byte> row(row_bytes(BlockType::q6_k, 256));
        quantize_row(BlockType::q6_k, weights, row);
        dequantize_row(BlockType::q6_k, row, back);
        for (std::size_t i = 0; i < weights.size(); ++i) QCOMPARE(back[i], weights[i]);
    }

    void anI2sTensorWithoutItsScaleIsRefused() {
        const std::vector<std::byte> codes(31);
        QVERIFY(has(message_of([&] { i2_s_scale(codes); }), "no scale behind its codes"));
    }

    void sixBitsLeaveASmallError() {
        Random random(5, "q6");
        std::vector<float> weights(1024), back(1024);
        for (float& w : weights) w = 0.02f * random.normal();
        std::vector<std::byte> row(row_bytes(BlockType::q6_k, 1024));
        quantize_row(BlockType::q6_k, weights, row);
        dequantize_row(BlockType::q6_k, row, back);
        double error = 0, energy = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            error += std::pow(static_cast<double>(weights[i] - back[i]), 2);
            energy += std::pow(static_cast<double>(weights[i]), 2);
        }
        QVERIFY2(std::sqrt(error / energy) < 0.02, qPrintable(QString::number(std::sqrt(error / energy))));
    }

    void ternaryWeightsKeepTheirCodesInEveryType_data() {
        QTest::addColumn<int>("number");
        for (const BlockType type : every_type) QTest::newRow(to_string(type)) << static_cast<int>(type);
    }
    void ternaryWeightsKeepTheirCodesInEveryType() {
        QFETCH(int, number);
        const BlockType type = *block_type(static_cast<std::uint32_t>(number));
        const std::vector<std::int8_t> codes = random_codes(1024);
        for (const float d : {1.0f, 0.0173f}) {
            std::vector<std::byte> row(row_bytes(type, 1024));
            pack_ternary_row(type, codes, d, row);
            const float kept = kept_scale(type, d);
            QVERIFY(std::abs(kept - d) <= d / 256);
            std::vector<float> back(1024);
            dequantize_row(type, row, back, d);
            for (std::size_t i = 0; i < codes.size(); ++i) QCOMPARE(back[i], static_cast<float>(codes[i]) * kept);
            if (!is_ternary(type)) continue;
            std::vector<std::int8_t> again(1024);
            std::vector<float> magnitudes(static_cast<std::size_t>(1024 / block_weights(type)));
            unpack_ternary_row(type, row, again, magnitudes);
            QCOMPARE(again, codes);
            for (std::size_t b = 0; b < magnitudes.size(); ++b) {
                const auto size = static_cast<std::size_t>(block_weights(type));
                const bool any = std::ranges::any_of(std::span(codes).subspan(b * size, size), [](int c) { return c; });
                QCOMPARE(magnitudes[b], !any ? 0.0f : type == BlockType::i2_s ? 1.0f : kept);
            }
        }
    }

    // Byte p of a block of 128 holds weights p, 32 + p, 64 + p, 96 + p from the high bits down, codes 0, 1, 2.
    void i2sIsBitnetCppsLayout() {
        std::vector<std::int8_t> codes(128, 0);
        codes[3] = 1;
        codes[32 + 3] = -1;
        codes[96 + 3] = 1;
        std::vector<std::byte> tensor(tensor_bytes(BlockType::i2_s, 1, 128));
        QCOMPARE(tensor.size(), std::size_t{64});
        pack_ternary_row(BlockType::i2_s, codes, 0.5f, std::span(tensor).first(32));
        set_i2_s_scale(tensor, 0.5f);
        QCOMPARE(std::to_integer<int>(tensor[3]), 0b10'00'01'10);
        QCOMPARE(std::to_integer<int>(tensor[4]), 0b01'01'01'01);
        QCOMPARE(hex_of(std::span(tensor).subspan(32, 4)), std::string("0000003f"));
        QCOMPARE(i2_s_scale(tensor), 0.5f);
    }

    void everyBlockHasItsMagnitude() {
        std::vector<std::byte> row(row_bytes(BlockType::tq2_0, 768));
        std::vector<float> weights(768, 0.5f);
        std::fill_n(weights.begin(), 256, -0.25f);
        std::fill_n(weights.begin() + 512, 256, 0.0f);
        quantize_row(BlockType::tq2_0, weights, row);
        std::vector<std::int8_t> codes(768);
        std::vector<float> magnitudes(3);
        unpack_ternary_row(BlockType::tq2_0, row, codes, magnitudes);
        QCOMPARE(magnitudes, (std::vector<float>{0.25f, 0.5f, 0.0f}));
        QCOMPARE(int(codes[0]), -1);
        QCOMPARE(int(codes[256]), 1);
        QCOMPARE(int(codes[767]), 0);
    }

    void codeThreeAndWrongLengthsAreRefused() {
        std::vector<std::byte> row(66, std::byte{0xff});
        std::vector<std::int8_t> codes(256);
        QVERIFY(has(message_of([&] { unpack_ternary_row(BlockType::tq2_0, row, codes); }), "code 3"));
        std::vector<float> out(255);
        QVERIFY(has(message_of([&] { dequantize_row(BlockType::tq2_0, row, out); }), "TQ2_0"));
        QVERIFY(has(message_of([&] { quantize_row(BlockType::q8_0, out, row); }), "Q8_0"));
    }

    void typesAreFoundByNameAndNumber() {
        for (const BlockType type : every_type) {
            QCOMPARE(block_type(static_cast<std::uint32_t>(type)), std::optional(type));
            QCOMPARE(block_type(QString(to_string(type)).toLower().toStdString()), std::optional(type));
        }
        QCOMPARE(block_type(12u), std::optional(BlockType::q4_k));
        QVERIFY(!block_type(144u));
        QVERIFY(!block_type(0xffffffffu));
        QCOMPARE(std::string(foreign_block_name(144)), std::string("IQ4_KS"));
        QVERIFY(foreign_block_name(99).empty());
        QVERIFY(!block_type("int8"));
    }
};

QTEST_GUILESS_MAIN(BlockTypesTest)
#include "block_types_test.moc"
