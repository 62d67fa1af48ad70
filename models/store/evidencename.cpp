// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files as they are kept and written out again: safe on every system, whoever chose them.
#include "evidencekind.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kLongest = 120;
constexpr qsizetype kLongestSuffix = 10;

// Marks that turn the direction of writing make `gpj.exe` look like `exe.jpg`.
bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

// Windows opens devices by these names, with any suffix.
bool isDevice(const QString& base)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(base.section(u'.', 0, 0).trimmed()).hasMatch();
}

} // namespace

QString cleanEvidenceName(const QString& name)
{
    const QString last = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    QString clean;
    for (const QChar c : last.normalized(QString::NormalizationForm_C)) {
        if (isHidden(c))
            continue;
        clean += u"<>:\"|?*"_s.contains(c) ? u'_' : c;
    }
    clean = clean.trimmed();
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    qsizetype dot = clean.lastIndexOf(u'.');
    if (dot < 0 || clean.size() - dot > kLongestSuffix)
        dot = clean.size();
    QString base = clean.left(dot).trimmed();
    const QString suffix = clean.mid(dot);
    if (base.isEmpty())
        base = QCoreApplication::translate("Evidence", "证明材料");
    if (isDevice(base))
        base.prepend(u'_');
    base.truncate(kLongest - suffix.size());
    if (base.back().isHighSurrogate())
        base.chop(1);
    return base + suffix;
}

} // namespace titledesk
