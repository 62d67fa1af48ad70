// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldparts.h"

#include "fieldparser.h"

#include <QCoreApplication>

namespace titledesk {
namespace {

QChar halfWidth(QChar c)
{
    if (c >= u'！' && c <= u'～')
        return QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
    return c.isSpace() ? QChar(u' ') : c;
}

/// Marks that no one sees: of width zero, and those of direction that system dialogs put around
/// what is copied from them.
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xFEFF || code == 0x00AD || code == 0x200B || code == 0x200E || code == 0x200F ||
           (code >= 0x202A && code <= 0x202E) || code == 0x2060 ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString said(const char* text, const QString& value)
{
    return QCoreApplication::translate("FieldParser", text).arg(value);
}

Error fault(const char16_t* reason, const QString& message)
{
    return {Error::Code::BadInput, QString::fromUtf16(reason), message};
}

QString normalizedText(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        const QChar half = halfWidth(c);
        if (isInvisible(c))
            continue;
        if (half == u' ') {
            if (!result.isEmpty() && !result.endsWith(u' '))
                result += u' ';
        } else {
            result += half.isLetterOrNumber() ? half : c;
        }
    }
    return result.trimmed();
}

QString narrowed(const QString& text)
{
    QString result;
    for (const QChar c : normalizedText(text))
        result += halfWidth(c);
    return result.trimmed();
}

QString compact(const QString& text)
{
    QString result = narrowed(text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    // Spreadsheets show an apostrophe where a number was kept as text.
    if (result.startsWith(u'\'') || result.startsWith(u'’'))
        result.remove(0, 1);
    return result;
}

} // namespace titledesk
