// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskclient.h"

namespace titledesk::test {

/// The header that every request of tus carries.
QPair<QByteArray, QByteArray> tusHeader();
/// Creates an upload for the file of this hash and length.
Reply tusCreate(DeskClient& desk, const QString& sha256, qint64 length);
/// The path of the upload that was created.
QString tusLocation(const Reply& created);
Reply tusPatch(DeskClient& desk, const QString& path, qint64 offset, const QByteArray& bytes,
               const Headers& more = {});
/// How far the server says that it is; the negative status where it does not say.
qint64 tusOffset(DeskClient& desk, const QString& path);
/// A whole file in one piece.
Reply tusUpload(DeskClient& desk, const QByteArray& bytes);

} // namespace titledesk::test
