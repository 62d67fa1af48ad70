// SPDX-License-Identifier: GPL-3.0-or-later
#include "tusclient.h"

using namespace Qt::StringLiterals;

namespace titledesk::test {

QPair<QByteArray, QByteArray> tusHeader()
{
    return {"Tus-Resumable"_ba, "1.0.0"_ba};
}

Reply tusCreate(DeskClient& desk, const QString& sha256, qint64 length)
{
    return desk.send("POST"_ba, u"/v1/evidence"_s, {},
                     {tusHeader(),
                      {"Upload-Length"_ba, QByteArray::number(length)},
                      {"Upload-Metadata"_ba, "filename " + "证明.pdf"_ba.toBase64() + ",sha256 " +
                                                 sha256.toLatin1().toBase64()}});
}

QString tusLocation(const Reply& created)
{
    return QString::fromLatin1(created.header("location"_ba));
}

Reply tusPatch(DeskClient& desk, const QString& path, qint64 offset, const QByteArray& bytes,
               const Headers& more)
{
    return desk.send("PATCH"_ba, path, bytes,
                     Headers{tusHeader(),
                             {"Upload-Offset"_ba, QByteArray::number(offset)},
                             {"Content-Type"_ba, "application/offset+octet-stream"_ba}} +
                         more);
}

qint64 tusOffset(DeskClient& desk, const QString& path)
{
    const Reply reply = desk.send("HEAD"_ba, path, {}, {tusHeader()});
    return reply.status == 200 ? reply.header("upload-offset"_ba).toLongLong() : -reply.status;
}

Reply tusUpload(DeskClient& desk, const QByteArray& bytes)
{
    return tusPatch(desk, tusLocation(tusCreate(desk, sha256Hex(bytes), bytes.size())), 0, bytes);
}

} // namespace titledesk::test
