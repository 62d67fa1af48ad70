// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecertificate.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr QSizeF kPage(840, 594); ///< A4, lying
constexpr QRectF kFrame(24, 24, 792, 546);
constexpr QPointF kSeal(640, 440);
constexpr double kSealRadius = 62;

const QColor& ink()
{
    static const QColor color(40, 40, 46);
    return color;
}

/// Qt writes the fonts of a PDF in an order that differs from run to run, so pages that must be the
/// same bytes again have one font only.
enum class Fonts : std::uint8_t { One, Both };

QFont fontOf(double size, Fonts fonts, bool bold = false)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s, u"SimSun"_s, font.family()});
    font.setPixelSize(int(size));
    font.setBold(bold && fonts == Fonts::Both);
    return font;
}

void drawSeal(QPainter& painter, Fonts fonts)
{
    painter.save();
    painter.setPen(QPen(QColor(200, 40, 40), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(kSeal, kSealRadius, kSealRadius);
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 18 : 7;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const QPointF point = kSeal + QPointF(radius * std::cos(angle), radius * std::sin(angle));
        if (i == 0)
            star.moveTo(point);
        else
            star.lineTo(point);
    }
    star.closeSubpath();
    painter.fillPath(star, QColor(200, 40, 40));
    painter.setFont(fontOf(15, fonts, true));
    painter.drawText(QRectF(kSeal.x() - 60, kSeal.y() + 22, 120, 24), Qt::AlignCenter,
                     u"样本专用章"_s);
    painter.restore();
}

void drawMark(QPainter& painter, Fonts fonts)
{
    painter.save();
    painter.setPen(QColor(150, 150, 160, 70));
    painter.setFont(fontOf(120, fonts, true));
    painter.translate(kPage.width() / 2, kPage.height() / 2);
    painter.rotate(-28);
    painter.drawText(QRectF(-360, -90, 720, 180), Qt::AlignCenter, u"样　本"_s);
    painter.restore();
}

void drawPage(QPainter& painter, const SampleCertificate& certificate, Fonts fonts)
{
    painter.fillRect(QRectF(QPointF(), kPage), QColor(253, 251, 244));
    drawMark(painter, fonts);
    painter.setPen(QPen(QColor(176, 128, 64), 3));
    painter.drawRect(kFrame);
    painter.setPen(QPen(QColor(176, 128, 64), 1));
    painter.drawRect(kFrame.adjusted(7, 7, -7, -7));
    painter.setPen(ink());
    painter.setFont(fontOf(40, fonts, true));
    painter.drawText(QRectF(40, 50, 760, 64), Qt::AlignCenter, certificate.title);
    painter.setFont(fontOf(22, fonts));
    painter.drawText(QRectF(90, 134, 660, 34), Qt::AlignVCenter, certificate.name);
    double top = 180;
    for (const auto& [label, value] : certificate.lines) {
        painter.setFont(fontOf(17, fonts));
        painter.drawText(QRectF(90, top, 150, 28), Qt::AlignVCenter, label);
        painter.setFont(fontOf(18, fonts, true));
        painter.drawText(QRectF(246, top, 500, 28), Qt::AlignVCenter, value);
        top += 31;
    }
    drawSeal(painter, fonts);
    painter.setPen(ink());
    painter.setFont(fontOf(18, fonts));
    painter.drawText(QRectF(420, 496, 370, 28), Qt::AlignCenter, certificate.issuer);
    painter.drawText(QRectF(420, 524, 370, 28), Qt::AlignCenter, certificate.date);
    painter.setFont(fontOf(13, fonts));
    painter.drawText(QRectF(44, 536, 370, 20), Qt::AlignVCenter,
                     u"本页由程序生成，仅供试用，不是真实证书。"_s);
}

/// The day of the writing stands in a PDF; with it no two samples were the same.
void fixDate(QByteArray& pdf)
{
    qsizetype at = 0;
    while ((at = pdf.indexOf("(D:", at)) >= 0) {
        for (at += 3; at < pdf.size() && pdf[at] >= '0' && pdf[at] <= '9'; ++at)
            pdf[at] = '1';
    }
}

} // namespace

bool canDrawCertificates()
{
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

QByteArray certificatePng(const SampleCertificate& certificate)
{
    QImage page(kPage.toSize(), QImage::Format_RGB32);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawPage(painter, certificate, Fonts::Both);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG", 80); // quick rather than small
    return bytes;
}

QByteArray certificatePdf(const QVector<SampleCertificate>& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setResolution(144);
    writer.setTitle(u"样本"_s);
    writer.setCreator(u"TitleDesk"_s);
    QPainter painter(&writer);
    const QSizeF paper = painter.viewport().size();
    painter.scale(paper.width() / kPage.width(), paper.height() / kPage.height());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        drawPage(painter, pages.at(i), Fonts::One);
    }
    painter.end();
    buffer.close();
    fixDate(bytes);
    return bytes;
}

} // namespace titledesk
