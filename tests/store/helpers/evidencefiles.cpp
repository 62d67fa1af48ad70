// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace titledesk {

QByteArray smallPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNw+M/Qo"
        "AAABmIB4ItdTqIAAAAASUVORK5CYII=");
}

QByteArray smallJpeg()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////"
        "////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAA"
        "AAAAAP/aAAgBAQABPxA=");
}

QByteArray blankPdf(int pages)
{
    QByteArray pdf = "%PDF-1.4\n";
    QVector<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(page + 3) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>");
    for (int page = 0; page < pages; ++page)
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + QByteArray::number(offsets.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

QByteArray archiveOf(const QStringList& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    struct zip* archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    for (const QString& part : parts) {
        zip_source_t* content = zip_source_buffer(archive, "made up", 7, 0);
        zip_file_add(archive, part.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("the archive was not written");
    zip_source_open(memory);
    zip_stat_t stat;
    zip_source_stat(memory, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_source_read(memory, bytes.data(), stat.size) != zip_int64_t(stat.size))
        qFatal("the archive was not read");
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file was not written");
    return path;
}

} // namespace titledesk
