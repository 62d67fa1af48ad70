// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace titledesk {

SampleWords::SampleWords()
{
    QFile file(u":/titledesk/sample/words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QStringList& list = m_lists[it.key()];
        for (const QJsonValue entry : it.value().toArray())
            list.append(entry.toString());
    }
}

const QStringList& SampleWords::list(const QString& key, const QString& profession) const
{
    static const QStringList none;
    auto found = m_lists.constFind(key + u'.' + profession);
    if (found == m_lists.constEnd())
        found = m_lists.constFind(key);
    return found == m_lists.constEnd() ? none : *found;
}

QString SampleWords::text(const QString& key, const QString& profession, SampleRandom& random) const
{
    const QStringList& choices = list(key, profession);
    if (choices.isEmpty())
        return {};
    const QString& chosen = random.pick(choices);
    if (!chosen.contains(u'{'))
        return chosen;
    QString text;
    qsizetype at = 0;
    while (at < chosen.size()) {
        const qsizetype open = chosen.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : chosen.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(chosen).mid(at, open - at);
        text += filled(chosen.mid(open + 1, close - open - 1), profession, random);
        at = close + 1;
    }
    text += QStringView(chosen).mid(at);
    return text;
}

QString SampleWords::filled(const QString& place, const QString& profession,
                            SampleRandom& random) const
{
    if (place == u"unit")
        return m_unit;
    if (place.startsWith(u"n:")) {
        const qsizetype dash = place.indexOf(u'-');
        return QString::number(
            random.between(place.mid(2, dash - 2).toInt(), place.mid(dash + 1).toInt()));
    }
    return text(place, profession, random);
}

} // namespace titledesk
