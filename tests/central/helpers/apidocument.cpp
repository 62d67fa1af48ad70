// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidocument.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk::test {

QString apiDocument()
{
    return QStringLiteral(TITLEDESK_TEST_DATA) + u"/../../resources/central-api.yaml"_s;
}

// Of YAML it knows the two levels that matter: paths are indented by two blanks, methods by four.
QStringList apiCalls()
{
    static const QRegularExpression path(u"^  (/[^:]*):$"_s);
    static const QRegularExpression method(
        u"^    (get|put|post|patch|delete|head|options|trace):"_s);
    QFile file(apiDocument());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList calls;
    QString current;
    bool inPaths = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u' '))
            inPaths = line == u"paths:";
        if (!inPaths)
            continue;
        if (const auto found = path.match(line); found.hasMatch())
            current = found.captured(1);
        if (const auto found = method.match(line); found.hasMatch())
            calls.append(found.captured(1).toUpper() + u' ' + current);
    }
    return calls;
}

} // namespace titledesk::test
