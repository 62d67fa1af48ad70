// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct zip;

namespace titledesk {

/// A zip file opened for reading, to be closed by zip_discard(). Null where it is none, with the
/// library's word for it in `detail`. Its directory is read, nothing is unpacked.
struct zip* openZip(const QString& path, QString* detail = nullptr);
/// The same over bytes that outlive it.
struct zip* openZip(const QByteArray& bytes, QString* detail = nullptr);

} // namespace titledesk
