// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepaper.h"

#include "evidencekind.h"
#include "papermakers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr double kLeastZoom = 0.02;
constexpr double kMostZoom = 16;
constexpr int kMostSide = 30'000; // pixels, the painter's own limit
// Each side is rounded up to whole pixels.
constexpr qint64 kMostArea = EvidencePaper::kMaxPixels - 2 * kMostSide - 1;

} // namespace

Error paperError(const QString& reason, const char* text)
{
    return {Error::Code::BadInput, reason, QCoreApplication::translate("EvidencePaper", text)};
}

bool EvidencePaper::canShow(const QString& mime)
{
    switch (evidenceKindOfMime(mime).value_or(EvidenceKind::Zip)) {
    case EvidenceKind::Png:
    case EvidenceKind::Jpeg:
        return true;
    case EvidenceKind::Pdf:
        return canShowPdf();
    default:
        return false;
    }
}

Result<std::shared_ptr<EvidencePaper>> EvidencePaper::open(const QByteArray& content,
                                                           const QString& mime)
{
    const auto kind = evidenceKindOfMime(mime);
    if (kind == EvidenceKind::Pdf && canShowPdf())
        return openPdf(content);
    if (kind == EvidenceKind::Png || kind == EvidenceKind::Jpeg)
        return openPicture(content, *kind);
    return paperError(
        u"not_shown"_s,
        QT_TRANSLATE_NOOP("EvidencePaper", "这种文件不能在这里预览，请用系统程序打开。"));
}

Result<Sheet> EvidencePaper::render(const SheetWish& wish, const std::stop_token& stop)
{
    const QMutexLocker locked(&m_mutex);
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, u"cancelled"_s, {}};
    Sheet sheet;
    sheet.pages = pages();
    sheet.page = std::clamp(wish.page, 0, std::max(0, sheet.pages - 1));
    const int turns = ((wish.turns % 4) + 4) % 4;
    const auto natural = pageSize(sheet.page);
    if (!natural)
        return natural.error();
    const QSizeF size = turns % 2 == 0 ? natural.value() : natural.value().transposed();
    if (!(size.width() > 0) || !(size.height() > 0) || !std::isfinite(size.width()) ||
        !std::isfinite(size.height()))
        return paperError(u"bad_page"_s,
                          QT_TRANSLATE_NOOP("EvidencePaper", "这一页的尺寸不对，无法显示。"));
    const double wanted = wish.zoom > 0 ? wish.zoom : std::max(1, wish.width) / size.width();
    // What the file says of its size must not decide how much memory is taken.
    const double most = std::min({kMostZoom * wish.ratio,
                                  std::sqrt(double(kMostArea) / size.width() / size.height()),
                                  kMostSide / size.width(), kMostSide / size.height()});
    const double scale = std::min(std::max(wanted, kLeastZoom) * wish.ratio, most);
    auto image = draw(sheet.page, scale, turns, stop);
    if (!image)
        return image.error();
    sheet.image = image.value();
    sheet.image.setDevicePixelRatio(wish.ratio);
    sheet.zoom = scale / wish.ratio;
    return sheet;
}

} // namespace titledesk
