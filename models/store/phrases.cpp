// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include "audit.h"
#include "permissions.h"
#include "settings.h"

using namespace Qt::StringLiterals;

namespace titledesk {

Result<void> writePhrases(Connection& connection, const Session& session, const QString& action,
                          const QStringList& texts)
{
    if (auto may = permitted(session.role, Right::EditPhrases); !may)
        return may;
    QStringList wanted;
    for (const QString& text : texts)
        if (!text.trimmed().isEmpty() && !wanted.contains(text.trimmed()))
            wanted.append(text.trimmed());
    auto known = phrases(connection, action);
    if (!known)
        return known.error();
    if (known.value() == wanted)
        return {};
    for (const QString& text : known.value())
        if (!wanted.contains(text))
            if (auto removed = removePhrase(connection, action, text); !removed)
                return removed;
    Statement place(connection,
                    u"INSERT INTO phrase (action, text, position) VALUES (?, ?, ?) ON CONFLICT "
                    "(action, text) DO UPDATE SET position = excluded.position"_s);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        place.bind(action).bind(wanted.at(i)).bind(i + 1);
        if (auto done = place.run(); !done)
            return done;
    }
    return AuditWriter(connection, session.account).append(u"phrases.set"_s, action);
}

} // namespace titledesk
