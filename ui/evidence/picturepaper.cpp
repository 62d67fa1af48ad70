// SPDX-License-Identifier: GPL-3.0-or-later
#include "papermakers.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// Beyond that even the reading of a shrunk picture takes too long.
constexpr qint64 kMostPixelsRead = 400'000'000;

class PicturePaper : public EvidencePaper {
public:
    explicit PicturePaper(QImage picture)
        : m_picture(std::move(picture))
    {
    }

protected:
    int pages() const override { return 1; }

    Result<QSizeF> pageSize(int) override { return QSizeF(m_picture.size()); }

    Result<QImage> draw(int, double scale, int turns, const std::stop_token&) override
    {
        const QSize size = (QSizeF(m_picture.size()) * scale).toSize().expandedTo({1, 1});
        const QImage scaled =
            size == m_picture.size()
                ? m_picture
                : m_picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return turns == 0 ? scaled : scaled.transformed(QTransform().rotate(90.0 * turns));
    }

private:
    QImage m_picture;
};

} // namespace

Result<std::shared_ptr<EvidencePaper>> openPicture(const QByteArray& content, EvidenceKind kind)
{
    QBuffer buffer;
    buffer.setData(content);
    if (!buffer.open(QIODevice::ReadOnly))
        return paperError(u"cannot_read"_s,
                          QT_TRANSLATE_NOOP("EvidencePaper", "这张图片无法读取。"));
    // The format is the one that was sniffed when it came in: no other reader gets to see it.
    QImageReader reader(&buffer, kind == EvidenceKind::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > kMostPixelsRead)
        return paperError(
            u"too_large"_s,
            QT_TRANSLATE_NOOP("EvidencePaper",
                              "这张图片的尺寸过大，不能在这里预览，请用系统程序打开。"));
    if (pixels > EvidencePaper::kMaxPixels / 2) {
        const double shrink = std::sqrt(double(EvidencePaper::kMaxPixels) / 2 / double(pixels));
        reader.setScaledSize((QSizeF(size) * shrink).toSize().expandedTo({1, 1}));
    }
    const QImage picture = reader.read();
    if (picture.isNull())
        return paperError(
            u"damaged_file"_s,
            QT_TRANSLATE_NOOP("EvidencePaper",
                              "这张图片已损坏或尺寸过大，不能在这里预览，请用系统程序打开。"));
    return std::shared_ptr<EvidencePaper>(std::make_shared<PicturePaper>(picture));
}

} // namespace titledesk
