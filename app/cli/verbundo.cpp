// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "decisions.h"
#include "refusaljson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Undo", text);
}

Result<Exit> run(Job& job)
{
    auto opened = job.store();
    if (!opened)
        return opened.error();
    Store& store = *opened.value();
    auto outcome = waitFor(store.write([&](Connection& connection) {
        return Decisions(connection, Catalog::builtIn(), store.session())
            .undo(job.line().arguments);
    }));
    if (!outcome)
        return outcome.error();
    const auto undone = outcome.value().decisions.size();
    QJsonObject json{{u"undone"_s, undone}, {u"refused"_s, refusalsJson(outcome.value().refused)}};
    if (undone == 0 && !outcome.value().refused.isEmpty())
        json[u"error"_s] = QJsonObject{{u"code"_s, outcome.value().refused.first().code},
                                       {u"message"_s, outcome.value().refused.first().message}};
    job.out().json(json);
    job.out().line(words(QT_TRANSLATE_NOOP("Undo", "已撤销 %1 条。")).arg(undone));
    printRefusals(job.out(), outcome.value().refused);
    if (outcome.value().refused.isEmpty())
        return Exit::Done;
    return undone > 0 ? Exit::Partly : Exit::Refused;
}

} // namespace

Verb undoVerb()
{
    return {u"undo"_s,
            u"DECISION…"_s,
            words(QT_TRANSLATE_NOOP("Undo", "撤销尚未上报的审核")),
            {},
            1,
            -1,
            run};
}

} // namespace titledesk
