// SPDX-License-Identifier: GPL-3.0-or-later
#include "papermakers.h"

#include <QCoreApplication>

#ifdef TITLEDESK_POPPLER
#include <poppler-qt6.h>
#endif

using namespace Qt::StringLiterals;

namespace titledesk {

#ifdef TITLEDESK_POPPLER

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kPixelsPerInch = 96;

bool isUnwanted(const QVariant& stop)
{
    return static_cast<const std::stop_token*>(stop.value<void*>())->stop_requested();
}

bool never(const QVariant&)
{
    return false;
}

class PdfPaper : public EvidencePaper {
public:
    explicit PdfPaper(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
        , m_pages(m_document->numPages())
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

protected:
    int pages() const override { return m_pages; }

    Result<QSizeF> pageSize(int number) override
    {
        const auto page = m_document->page(number);
        if (!page)
            return unreadable();
        return page->pageSizeF() * (kPixelsPerInch / kPointsPerInch);
    }

    Result<QImage> draw(int number, double scale, int turns, const std::stop_token& stop) override
    {
        const auto page = m_document->page(number);
        if (!page)
            return unreadable();
        const double dpi = kPixelsPerInch * scale;
        const QImage image = page->renderToImage(
            dpi, dpi, -1, -1, -1, -1, Poppler::Page::Rotation(turns), nullptr, never, isUnwanted,
            QVariant::fromValue(static_cast<void*>(const_cast<std::stop_token*>(&stop))));
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, u"cancelled"_s, {}};
        if (image.isNull())
            return unreadable();
        return image;
    }

private:
    static Error unreadable()
    {
        return paperError(u"bad_page"_s,
                          QT_TRANSLATE_NOOP("EvidencePaper", "这一页已损坏，无法显示。"));
    }

    std::unique_ptr<Poppler::Document> m_document;
    int m_pages;
};

} // namespace

bool canShowPdf()
{
    return true;
}

Result<std::shared_ptr<EvidencePaper>> openPdf(const QByteArray& content)
{
    // Poppler tells standard error what it reads; that may be somebody's data.
    static const bool quiet = [] {
        Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
        return true;
    }();
    Q_UNUSED(quiet)
    auto document = Poppler::Document::loadFromData(content);
    if (document && document->isLocked())
        return paperError(
            u"encrypted_file"_s,
            QT_TRANSLATE_NOOP("EvidencePaper",
                              "这个 PDF 设有打开密码，不能在这里预览，请用系统程序打开。"));
    if (!document || document->numPages() < 1)
        return paperError(u"damaged_file"_s,
                          QT_TRANSLATE_NOOP("EvidencePaper", "这个 PDF 已损坏，无法显示。"));
    return std::shared_ptr<EvidencePaper>(std::make_shared<PdfPaper>(std::move(document)));
}

#else

bool canShowPdf()
{
    return false;
}

Result<std::shared_ptr<EvidencePaper>> openPdf(const QByteArray&)
{
    return paperError(u"not_shown"_s, QT_TRANSLATE_NOOP("EvidencePaper", "PDF 请用系统程序打开。"));
}

#endif

} // namespace titledesk
