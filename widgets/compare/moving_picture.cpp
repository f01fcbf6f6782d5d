// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/moving_picture.h"

#include <gif_lib.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

#include "engine/base/error.h"

namespace bitdistill {

namespace {

constexpr int leastTime = 2, mostTime = 65535;  // hundredths of a second, as the format holds them
constexpr int bitsOfTable = 8;

[[noreturn]] void refuse(int error) {
    const char* reason = GifErrorString(error);
    throw Error(reason ? reason : "could not be encoded", "GIF", "Save a picture in its place");
}

int writeTo(GifFileType* file, const GifByteType* bytes, int count) {
    static_cast<QByteArray*>(file->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

int distance(QRgb a, QRgb b) {
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

}  // namespace

std::vector<QRgb> colourTable(const std::vector<QImage>& pictures) {
    QHash<QRgb, qint64> counts;
    for (const QImage& picture : pictures) {
        const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < pixels.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
            for (int x = 0; x < pixels.width();) {
                const int begin = x;
                while (x < pixels.width() && line[x] == line[begin]) ++x;
                counts[line[begin]] += x - begin;
            }
        }
    }
    std::vector<std::pair<qint64, QRgb>> order;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) order.emplace_back(-it.value(), it.key());
    std::ranges::sort(order);
    const std::size_t exact = order.size() <= mostColours ? order.size() : mostColours / 2;
    std::vector<QRgb> table;
    for (std::size_t i = 0; i < exact; ++i) table.push_back(order[i].second);
    // Of the others one stands for all that its cube holds; the cubes grow until they are few enough.
    for (int bits = 1; exact < order.size(); ++bits) {
        table.resize(exact);
        QSet<QRgb> cubes;
        const QRgb mask = ((0xffu << bits) & 0xffu) * 0x010101u;
        for (std::size_t i = exact; i < order.size() && table.size() <= mostColours; ++i) {
            const QRgb cube = order[i].second & mask;
            if (cubes.contains(cube)) continue;
            cubes.insert(cube);
            table.push_back(order[i].second);
        }
        if (table.size() <= mostColours) break;
    }
    return table;
}

struct MovingPicture::Private {
    QSize size;
    std::vector<QRgb> table;
    QHash<QRgb, unsigned char> known;  // places in the table, also of colours that only come near
    QByteArray bytes;
    GifFileType* file = nullptr;
    std::vector<unsigned char> shown, waiting;  // indices: as viewers see them, and the picture not written yet
    int time = 0, written = 0;                  // time: of the waiting one, in hundredths of a second

    ~Private() {
        int ignored = 0;
        if (file) EGifCloseFile(file, &ignored);
    }
    void need(int outcome) const {
        if (outcome == GIF_ERROR) refuse(file->Error);
    }
    unsigned char placeOf(QRgb colour);
    std::vector<unsigned char> indicesOf(const QImage& picture);
    QRect changed() const;
    void begin();
    void write();
};

unsigned char MovingPicture::Private::placeOf(QRgb colour) {
    if (const auto found = known.constFind(colour); found != known.constEnd()) return *found;
    int nearest = 0, best = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < table.size() && best > 0; ++i)
        if (const int far = distance(colour, table[i]); far < best) {
            best = far;
            nearest = static_cast<int>(i);
        }
    known.insert(colour, static_cast<unsigned char>(nearest));
    return static_cast<unsigned char>(nearest);
}

std::vector<unsigned char> MovingPicture::Private::indicesOf(const QImage& picture) {
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    std::vector<unsigned char> indices;
    indices.reserve(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
    QRgb last = 0;
    unsigned char place = 0;
    bool any = false;
    for (int y = 0; y < size.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            if (!any || line[x] != last) place = placeOf(line[x]);
            any = true;
            last = line[x];
            indices.push_back(place);
        }
    }
    return indices;
}

// Where the waiting picture differs from what viewers see; all of it, before they see anything.
QRect MovingPicture::Private::changed() const {
    if (shown.empty()) return {QPoint(), size};
    QRect all;
    const auto wide = static_cast<std::size_t>(size.width());
    for (int y = 0; y < size.height(); ++y) {
        const auto from = static_cast<std::ptrdiff_t>(static_cast<std::size_t>(y) * wide);
        const auto a = shown.begin() + from, b = waiting.begin() + from;
        const auto end = a + static_cast<std::ptrdiff_t>(wide);
        const auto first = std::mismatch(a, end, b).first;
        if (first == end) continue;
        auto last = end - 1;
        while (*last == *(b + (last - a))) --last;
        all |= QRect(QPoint(static_cast<int>(first - a), y), QPoint(static_cast<int>(last - a), y));
    }
    return all;
}

void MovingPicture::Private::begin() {
    int error = 0;
    file = EGifOpen(&bytes, writeTo, &error);
    if (!file) refuse(error);
    EGifSetGifVersion(file, true);
    std::array<GifColorType, mostColours> colours{};
    for (std::size_t i = 0; i < table.size(); ++i)
        colours[i] = {static_cast<GifByteType>(qRed(table[i])), static_cast<GifByteType>(qGreen(table[i])),
                      static_cast<GifByteType>(qBlue(table[i]))};
    const std::unique_ptr<ColorMapObject, void (*)(ColorMapObject*)> map(GifMakeMapObject(mostColours, colours.data()),
                                                                         GifFreeMapObject);
    if (!map) refuse(E_GIF_ERR_NOT_ENOUGH_MEM);
    need(EGifPutScreenDesc(file, size.width(), size.height(), bitsOfTable, 0, map.get()));
    // Plays again and again: the extension that browsers and programs for slides know under this name.
    const std::array<GifByteType, 3> endless{1, 0, 0};
    need(EGifPutExtensionLeader(file, APPLICATION_EXT_FUNC_CODE));
    need(EGifPutExtensionBlock(file, 11, "NETSCAPE2.0"));
    need(EGifPutExtensionBlock(file, static_cast<int>(endless.size()), endless.data()));
    need(EGifPutExtensionTrailer(file));
}

void MovingPicture::Private::write() {
    // The format has no empty picture: one that only lasts longer says a pixel again.
    const QRect differs = changed(), part = differs.isEmpty() ? QRect(0, 0, 1, 1) : differs;
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = time;
    control.TransparentColor = NO_TRANSPARENT_COLOR;
    std::array<GifByteType, 4> extension{};
    EGifGCBToExtension(&control, extension.data());
    need(EGifPutExtension(file, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(extension.size()), extension.data()));
    need(EGifPutImageDesc(file, part.x(), part.y(), part.width(), part.height(), false, nullptr));
    std::vector<GifPixelType> line(static_cast<std::size_t>(part.width()));
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto from = waiting.begin() + (static_cast<std::ptrdiff_t>(y) * size.width() + part.x());
        std::copy_n(from, part.width(), line.begin());  // the library may change what it is given
        need(EGifPutLine(file, line.data(), part.width()));
    }
    ++written;
    shown = std::move(waiting);
    waiting.clear();
}

MovingPicture::MovingPicture(const QSize& size, const std::vector<QRgb>& table) : d_(std::make_unique<Private>()) {
    if (size.isEmpty() || size.width() > mostTime || size.height() > mostTime)
        throw Error("is no size of a picture", "GIF", "Give a width and a height from 1 to 65535");
    if (table.empty() || table.size() > mostColours)
        throw Error("has a table of " + std::to_string(table.size()) + " colours", "GIF", "Give 1 to 256");
    d_->size = size;
    d_->table = table;
    d_->begin();
}

MovingPicture::~MovingPicture() = default;

void MovingPicture::add(const QImage& picture, int hundredths) {
    if (!d_->file) throw Error("is finished", "GIF");
    if (picture.size() != d_->size) throw Error("a picture has another size than the first", "GIF");
    std::vector<unsigned char> indices = d_->indicesOf(picture);
    const int time = std::clamp(hundredths, leastTime, mostTime);
    if (!d_->waiting.empty() && indices == d_->waiting && d_->time + time <= mostTime) {
        d_->time += time;
        return;
    }
    if (!d_->waiting.empty()) d_->write();
    d_->waiting = std::move(indices);
    d_->time = time;
}

QByteArray MovingPicture::finish() {
    if (!d_->file) throw Error("is finished", "GIF");
    if (!d_->waiting.empty()) d_->write();
    if (d_->written == 0) throw Error("has no picture", "GIF");
    int error = 0;
    GifFileType* const file = std::exchange(d_->file, nullptr);
    if (EGifCloseFile(file, &error) == GIF_ERROR) refuse(error);
    return d_->bytes;
}

int MovingPicture::pictures() const { return d_->written; }

}  // namespace bitdistill
