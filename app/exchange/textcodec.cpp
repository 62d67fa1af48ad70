// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcodec.h"

#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace titledesk {
namespace {

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QString> fromUtf8(const QByteArray& bytes)
{
    return decoded(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless), bytes);
}

#ifdef Q_OS_WIN
// Qt for Windows is built without ICU, the system itself knows the encoding.
std::optional<QString> fromGb18030(const QByteArray& bytes)
{
    constexpr UINT kGb18030 = 54936;
    const int size = static_cast<int>(bytes.size());
    if (size == 0)
        return QString();
    const int length =
        MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                        reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
}
#else
std::optional<QString> fromGb18030(const QByteArray& bytes)
{
    return decoded(QStringDecoder("GB18030"), bytes);
}
#endif

} // namespace titledesk
