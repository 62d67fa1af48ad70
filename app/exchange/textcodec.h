// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace titledesk {

/// Text of whole lines in UTF-8 or GB18030; nothing where the bytes are not in that encoding.
std::optional<QString> fromUtf8(const QByteArray& bytes);
std::optional<QString> fromGb18030(const QByteArray& bytes);

} // namespace titledesk
