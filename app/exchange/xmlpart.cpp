// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlpart.h"

#include "exchangeerrors.h"
#include "tablereader.h"

namespace titledesk {
namespace {

// Strings write characters that XML cannot hold as _xHHHH_.
QString withoutEscapes(const QString& text)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 7 > text.size() || text.at(at + 6) != u'_')
            continue;
        bool ok = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
        if (!ok)
            continue;
        out += QStringView(text).mid(from, at - from);
        if (code != 0)
            out += QChar(code);
        from = at + 7;
        at = from - 1;
    }
    if (from == 0)
        return text;
    out += QStringView(text).mid(from);
    return out;
}

} // namespace

Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipArchive& archive, const QString& name)
{
    auto part = archive.part(name);
    if (!part)
        return part.error();
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(part).value()));
}

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_xml(m_part.get())
{
}

QXmlStreamReader::TokenType XmlPart::next()
{
    if (m_failed)
        return QXmlStreamReader::Invalid;
    m_part->startToken();
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement:
        m_refused = m_refused || ++m_depth > kMaxDepth;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_refused = true;
        break;
    default:
        break;
    }
    // The checksum is compared at the end of the bytes, which may lie behind the last tag.
    if (token == QXmlStreamReader::EndDocument)
        m_part->readAll();
    m_failed = m_refused || m_xml.hasError() || m_part->failed() || m_part->tooLarge();
    return m_failed ? QXmlStreamReader::Invalid : token;
}

Error XmlPart::error() const
{
    const bool tooLarge = m_refused || m_part->tooLarge();
    return exchangeError(tooLarge ? ExchangeFault::TooLarge : ExchangeFault::DamagedFile,
                         QStringLiteral("xml error %1 at line %2")
                             .arg(static_cast<int>(m_xml.error()))
                             .arg(m_xml.lineNumber()));
}

bool XmlPart::append(QString& text)
{
    if (text.size() + m_xml.text().size() > TableReader::kMaxCellLength) {
        m_failed = m_refused = true;
        return false;
    }
    text += m_xml.text();
    return true;
}

QString XmlPart::readText()
{
    QString text;
    const int depth = m_depth;
    while (m_depth >= depth) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::Characters && m_depth == depth && !append(text))
            break;
    }
    return withoutEscapes(text);
}

QString XmlPart::readRichText()
{
    QString text;
    const int depth = m_depth;
    while (m_depth >= depth) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"rPh")
            skip();
        else if (m_xml.name() == u"t")
            text += readText();
        if (text.size() > TableReader::kMaxCellLength)
            m_failed = m_refused = true;
    }
    return text;
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
    }
}

QString attribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const QXmlStreamAttribute& each : attributes) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

} // namespace titledesk
