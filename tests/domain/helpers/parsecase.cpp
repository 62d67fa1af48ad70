// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsecase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace titledesk::test {

const Field& field(QStringView item, QStringView key)
{
    const Item* found = Catalog::builtIn().item(item);
    Q_ASSERT(found && found->field(key));
    return *found->field(key);
}

QString parsed(const Field& of, const QString& raw)
{
    const auto value = canonicalValue(of, raw, kParsingDay);
    return value ? value.value() : u'<' + value.error().reason + u'>';
}

void addColumns()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("expected");
}

void row(const char16_t* raw, const char16_t* expected)
{
    const QString text = QString::fromUtf16(raw);
    QTest::addRow("%s", qPrintable(text)) << text << QString::fromUtf16(expected);
}

} // namespace titledesk::test
