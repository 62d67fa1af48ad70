// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QImage>
#include <QMutex>

#include <memory>
#include <stop_token>

namespace titledesk {

/// How a page is wanted.
struct SheetWish {
    int page = 0;     ///< from 0
    int turns = 0;    ///< quarters, clockwise
    double zoom = 0;  ///< 1: as large as on paper; 0: fitted to `width`
    int width = 0;    ///< logical pixels
    double ratio = 1; ///< device pixels of a logical one
};

/// A page as it is shown.
struct Sheet {
    QImage image;
    int page = 0;
    int pages = 1;
    double zoom = 1; ///< what it was drawn with
};

/// A content that was opened to be looked at: a picture or a PDF. Opening and drawing take as long
/// as the file wants, so they belong on a worker; several threads take turns. Whatever the file
/// says about itself, a page has at most kMaxPixels.
class EvidencePaper {
public:
    static constexpr qint64 kMaxPixels = 36'000'000;

    /// Whether this program shows files of the type at all. PDFs need Poppler.
    static bool canShow(const QString& mime);
    /// BadInput, in words for the administrator: not readable, encrypted, too large.
    static Result<std::shared_ptr<EvidencePaper>> open(const QByteArray& content,
                                                       const QString& mime);
    virtual ~EvidencePaper() = default;

    /// A page; the nearest one there is where there is no such page. Cancelled by `stop`; BadInput
    /// where the page cannot be drawn.
    Result<Sheet> render(const SheetWish& wish, const std::stop_token& stop = {});

protected:
    virtual int pages() const = 0;
    /// Logical pixels at zoom 1, before it is turned.
    virtual Result<QSizeF> pageSize(int page) = 0;
    /// `scale`: device pixels for a logical one at zoom 1.
    virtual Result<QImage> draw(int page, double scale, int turns, const std::stop_token& stop) = 0;

private:
    QMutex m_mutex;
};

} // namespace titledesk
