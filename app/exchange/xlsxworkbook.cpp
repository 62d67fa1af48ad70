// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxworkbook.h"

#include "exchangeerrors.h"
#include "numberformat.h"
#include "xmlpart.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Relation {
    QString type;
    QString target;
};

// A target is relative to the folder of the part that names it.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".." && !steps.isEmpty())
            steps.removeLast();
        else if (step != u"." && step != u"..")
            steps.append(step);
    }
    return steps.join(u'/');
}

Result<QHash<QString, Relation>> relations(const ZipArchive& archive, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.left(slash);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s +
                         part.mid(slash + 1) + u".rels"_s;
    QHash<QString, Relation> found;
    if (!archive.has(name))
        return found;
    auto xml = XmlPart::open(archive, name);
    if (!xml)
        return xml.error();
    XmlPart& rels = *xml.value();
    for (auto token = rels.next(); token != QXmlStreamReader::EndDocument; token = rels.next()) {
        if (token == QXmlStreamReader::Invalid)
            return rels.error();
        if (token != QXmlStreamReader::StartElement || rels.name() != u"Relationship")
            continue;
        const auto given = rels.attributes();
        if (attribute(given, u"TargetMode") == u"External")
            continue;
        found.insert(attribute(given, u"Id"), {attribute(given, u"Type").section(u'/', -1),
                                               resolved(folder, attribute(given, u"Target"))});
    }
    return found;
}

Result<void> readSheets(XlsxWorkbook& book, const QString& part,
                        const QHash<QString, Relation>& parts)
{
    auto xml = XmlPart::open(*book.archive, part);
    if (!xml)
        return xml.error();
    XmlPart& workbook = *xml.value();
    for (auto token = workbook.next(); token != QXmlStreamReader::EndDocument;
         token = workbook.next()) {
        if (token == QXmlStreamReader::Invalid)
            return workbook.error();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto given = workbook.attributes();
        if (workbook.name() == u"workbookPr") {
            const QString flag = attribute(given, u"date1904");
            book.date1904 = flag == u"1" || flag == u"true";
        } else if (workbook.name() == u"sheet") {
            const Relation target = parts.value(attribute(given, u"id"));
            const QString state = attribute(given, u"state");
            if (target.type == u"worksheet")
                book.sheets.append({attribute(given, u"name"), target.target,
                                    !state.isEmpty() && state != u"visible"});
        }
    }
    return {};
}

Result<void> readStrings(XlsxWorkbook& book, const QString& part)
{
    auto xml = XmlPart::open(*book.archive, part);
    if (!xml)
        return xml.error();
    XmlPart& strings = *xml.value();
    qsizetype characters = 0;
    for (auto token = strings.next(); token != QXmlStreamReader::EndDocument;
         token = strings.next()) {
        if (token == QXmlStreamReader::Invalid)
            return strings.error();
        if (token != QXmlStreamReader::StartElement || strings.name() != u"si")
            continue;
        QString text = strings.readRichText();
        characters += text.size();
        if (qsizetype(book.strings.size()) >= XlsxWorkbook::kMaxStrings ||
            characters > XlsxWorkbook::kMaxStringText)
            return exchangeError(ExchangeFault::TooLarge, u"shared strings"_s);
        book.strings.push_back(std::move(text));
    }
    return {};
}

Result<void> readStyles(XlsxWorkbook& book, const QString& part)
{
    auto xml = XmlPart::open(*book.archive, part);
    if (!xml)
        return xml.error();
    XmlPart& styles = *xml.value();
    QHash<int, bool> formats;
    bool inCells = false;
    for (auto token = styles.next(); token != QXmlStreamReader::EndDocument;
         token = styles.next()) {
        if (token == QXmlStreamReader::Invalid)
            return styles.error();
        if (styles.name() == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto given = styles.attributes();
        const int id = attribute(given, u"numFmtId").toInt();
        if (styles.name() == u"numFmt")
            formats.insert(id, isDateFormat(attribute(given, u"formatCode")));
        else if (inCells && styles.name() == u"xf")
            book.dateStyles.append(formats.contains(id) ? formats.value(id) : isDateFormat(id));
    }
    return {};
}

} // namespace

Result<XlsxWorkbook> openWorkbook(const QString& path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    XlsxWorkbook book;
    book.archive = std::move(archive).value();
    const auto root = relations(*book.archive, QString());
    if (!root)
        return root.error();
    QString workbook;
    for (const Relation& each : root.value())
        if (each.type == u"officeDocument")
            workbook = each.target;
    if (!workbook.endsWith(u".xml") || !book.archive->has(workbook))
        return exchangeError(ExchangeFault::NotATable, u"no workbook part"_s);
    const auto parts = relations(*book.archive, workbook);
    if (!parts)
        return parts.error();
    if (auto read = readSheets(book, workbook, parts.value()); !read)
        return read.error();
    if (book.sheets.isEmpty())
        return exchangeError(ExchangeFault::NotATable, u"no worksheet"_s);
    for (const Relation& each : parts.value()) {
        Result<void> read;
        if (each.type == u"sharedStrings")
            read = readStrings(book, each.target);
        else if (each.type == u"styles")
            read = readStyles(book, each.target);
        if (!read)
            return read.error();
    }
    return book;
}

} // namespace titledesk
