// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencekind.h"

#include "zipopening.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kHead = 1024; ///< bytes among which `%PDF-` must stand (ISO 32000, annex H.3.4.1)
constexpr zip_int64_t kMostParts = 100'000;

struct Format {
    EvidenceKind kind;
    const char* name;
    const char* suffix;
    const char* otherSuffix;
    const char* mime;
    const char* part; ///< of an archive: the one that makes it what it is
};

constexpr std::array kFormats{
    Format{EvidenceKind::Pdf, "PDF", "pdf", "", "application/pdf", ""},
    Format{EvidenceKind::Jpeg, "JPG", "jpg", "jpeg", "image/jpeg", ""},
    Format{EvidenceKind::Png, "PNG", "png", "", "image/png", ""},
    Format{EvidenceKind::Ofd, "OFD", "ofd", "", "application/ofd", "OFD.xml"},
    Format{EvidenceKind::Docx, "DOCX", "docx", "",
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
           "word/document.xml"},
    Format{EvidenceKind::Xlsx, "XLSX", "xlsx", "",
           "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"},
    Format{EvidenceKind::Zip, "ZIP", "zip", "", "application/zip", ""},
};

const Format& formatOf(EvidenceKind kind)
{
    return *std::ranges::find(kFormats, kind, &Format::kind);
}

QString words(const char* text)
{
    return QCoreApplication::translate("Evidence", text);
}

/// An archive over the content. Only its directory is read: nothing is ever unpacked here.
struct zip* openArchive(QIODevice& content, QByteArray& bytes)
{
    if (const auto* file = qobject_cast<QFile*>(&content))
        return openZip(file->fileName());
    bytes = content.readAll();
    return openZip(bytes);
}

bool isArchive(QIODevice& content, const Format& format)
{
    QByteArray bytes;
    struct zip* archive = openArchive(content, bytes);
    if (archive == nullptr)
        return false;
    bool good = zip_get_num_entries(archive, 0) <= kMostParts;
    if (good && *format.part != '\0')
        good = zip_name_locate(archive, format.part, ZIP_FL_NOCASE) >= 0;
    zip_discard(archive);
    return good;
}

bool isProgram(const QByteArray& head)
{
    return head.startsWith("MZ") ||
           head.startsWith("\x7f"
                           "ELF") ||
           head.startsWith("#!");
}

bool contentFits(QIODevice& content, const Format& format)
{
    const QByteArray head = content.peek(kHead);
    switch (format.kind) {
    case EvidenceKind::Pdf:
        return head.contains("%PDF-") && !isProgram(head);
    case EvidenceKind::Jpeg:
        return head.startsWith("\xff\xd8\xff");
    case EvidenceKind::Png:
        return head.startsWith("\x89PNG\r\n\x1a\n");
    case EvidenceKind::Ofd:
    case EvidenceKind::Docx:
    case EvidenceKind::Xlsx:
    case EvidenceKind::Zip:
        return head.startsWith("PK") && isArchive(content, format);
    }
    Q_UNREACHABLE();
}

} // namespace

QString suffixOf(EvidenceKind kind)
{
    return QString::fromLatin1(formatOf(kind).suffix);
}

QString mimeOf(EvidenceKind kind)
{
    return QString::fromLatin1(formatOf(kind).mime);
}

QString name(EvidenceKind kind)
{
    return QString::fromLatin1(formatOf(kind).name);
}

std::optional<EvidenceKind> evidenceKindOfMime(QStringView mime)
{
    for (const Format& format : kFormats)
        if (mime == QLatin1StringView(format.mime))
            return format.kind;
    return std::nullopt;
}

std::optional<EvidenceKind> evidenceKindOfName(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const QString suffix = name.mid(dot + 1).toLower();
    for (const Format& format : kFormats)
        if (suffix == QLatin1StringView(format.suffix) ||
            (*format.otherSuffix != '\0' && suffix == QLatin1StringView(format.otherSuffix)))
            return format.kind;
    return std::nullopt;
}

QString evidenceSizeText(qint64 bytes)
{
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    const double kilo = double(bytes) / 1024;
    return kilo < 1000 ? u"%1 KB"_s.arg(qRound(kilo))
                       : u"%1 MB"_s.arg(QString::number(kilo / 1024, 'f', 1));
}

QStringList evidencePatterns()
{
    QStringList patterns;
    for (const Format& format : kFormats) {
        patterns << u"*."_s + QLatin1StringView(format.suffix);
        if (*format.otherSuffix != '\0')
            patterns << u"*."_s + QLatin1StringView(format.otherSuffix);
    }
    return patterns;
}

Result<EvidenceKind> sniffEvidence(QIODevice& content, const QString& name)
{
    const auto kind = evidenceKindOfName(name);
    if (!kind)
        return Error{
            Error::Code::BadInput, u"file_kind"_s,
            words(QT_TRANSLATE_NOOP(
                      "Evidence",
                      "证明材料只能是 PDF、JPG、PNG、OFD、DOCX、XLSX 或 ZIP 文件，“%1”没有添加。"))
                .arg(cleanEvidenceName(name))};
    const bool fits = contentFits(content, formatOf(*kind));
    content.seek(0);
    if (!fits)
        return Error{
            Error::Code::BadInput, u"file_disguised"_s,
            words(QT_TRANSLATE_NOOP(
                      "Evidence",
                      "“%1”的内容不是 %2 文件，可能已损坏或改过扩展名，没有添加。请核对原文件。"))
                .arg(cleanEvidenceName(name), titledesk::name(*kind))};
    return *kind;
}

} // namespace titledesk
