// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ziparchive.h"

#include <QXmlStreamReader>

#include <memory>

namespace titledesk {

/// XML of one part of a workbook, token by token. Refuses what no workbook has and attacks are made
/// of: a DTD, entities, deep nesting, tokens without end. Names are compared without their
/// namespace, so strict and transitional are one.
class XmlPart {
public:
    static constexpr int kMaxDepth = 64;

    static Result<std::unique_ptr<XmlPart>> open(const ZipArchive& archive, const QString& name);

    /// The next token; EndDocument or Invalid at the end: see failed().
    QXmlStreamReader::TokenType next();
    bool failed() const { return m_failed; }
    Error error() const;

    QStringView name() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    QStringView text() const { return m_xml.text(); }
    double fraction() const { return m_part->fraction(); }

    /// The characters up to the end of the element that was just started; those of inner elements
    /// are left out.
    QString readText();
    /// Text of a string item (`si`, `is`): all runs' `t`, without the phonetic guides (`rPh`).
    QString readRichText();
    /// Passes over the element that was just started.
    void skip();

private:
    explicit XmlPart(std::unique_ptr<ZipPart> part);
    bool append(QString& text);

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_failed = false;
    bool m_refused = false;
};

/// The value of an attribute whatever its namespace (`r:id` in transitional and strict workbooks).
QString attribute(const QXmlStreamAttributes& attributes, QStringView name);

} // namespace titledesk
