// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "identifiers.h"
#include "serverprocess.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

QString inboxPath(const QString& after, int limit)
{
    return u"/v1/inbox?after=%1&limit=%2"_s.arg(after).arg(limit);
}

/// The whole inbox, page by page; empty where a page is not as it must be.
QJsonArray readAll(DeskClient& desk, int limit)
{
    QJsonArray items;
    QString cursor;
    for (int page = 0; page < 1000; ++page) {
        const QJsonObject read = desk.get(inboxPath(cursor, limit)).json();
        const QJsonArray part = read.value(u"items"_s).toArray();
        if (part.size() > limit)
            return {};
        for (const QJsonValue item : part)
            items.append(item);
        cursor = read.value(u"cursor"_s).toString();
        if (!read.value(u"more"_s).toBool())
            return items;
    }
    return {};
}

} // namespace

/// What a unit gets from central, and that it gets nothing of another unit.
class TestInbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sampleHasSomethingOfEachKind();
    void pagesAreInOrderAndWhole();
    void ownDecisionsAreLeftOut();
    void cursorsAndLimitsAreChecked();
    void listsHaveETags();
    void unitsSeeNothingOfEachOther();

private:
    std::unique_ptr<DeskClient> secondDesk(const DeskClient& first) const;
    std::unique_ptr<ServerProcess> m_central;
};

void TestInbox::initTestCase()
{
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s, u"--sample"_s});
    QVERIFY(m_central->isUp());
}

std::unique_ptr<DeskClient> TestInbox::secondDesk(const DeskClient& first) const
{
    auto desk = std::make_unique<DeskClient>(m_central->url());
    desk->unit = first.unit;
    const auto added = m_central->unitCommand({u"add"_s, u"--unit"_s, first.unitId});
    desk->enrol(added.value(u"code"_s).toString());
    return desk;
}

void TestInbox::sampleHasSomethingOfEachKind()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    QSet<QString> types;
    for (const QJsonValue item : readAll(desk, 200)) {
        const QString type = item[u"type"].toString();
        types.insert(type);
        QVERIFY(item[type].isObject());
        if (type == u"person") {
            const QString number = item[type][u"id_number"].toString();
            QVERIFY(number.startsWith(u"340000"));
            QCOMPARE(idNumberFault(number, QDate::currentDate()), IdNumberFault::None);
        }
        if (type == u"decision") {
            const QByteArray body = item[type][u"body"].toString().toUtf8();
            QCOMPARE(sha256Hex(body), item[type][u"sha256"].toString());
            QVERIFY(bool(DecisionBody::parse(body)));
        }
    }
    QCOMPARE(types, (QSet<QString>{u"person"_s, u"submission"_s, u"decision"_s, u"progress"_s}));
    QVERIFY(!desk.get(u"/v1/plans"_s).json().value(u"plans"_s).toArray().isEmpty());
    QVERIFY(!desk.get(u"/v1/news"_s).json().value(u"news"_s).toArray().isEmpty());
}

void TestInbox::pagesAreInOrderAndWhole()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    const QJsonArray whole = readAll(desk, 200);
    QVERIFY(whole.size() > 10);
    for (const int limit : {1, 3, int(whole.size())})
        QCOMPARE(readAll(desk, limit), whole);
    qint64 last = 0;
    for (const QJsonValue item : whole) {
        QVERIFY(item[u"seq"].toInteger() > last);
        last = item[u"seq"].toInteger();
    }
    // A cursor of the end stays good: what comes later comes after it.
    const QString end = desk.get(inboxPath({}, 200)).json().value(u"cursor"_s).toString();
    QVERIFY(desk.get(inboxPath(end, 5)).json().value(u"items"_s).toArray().isEmpty());
    const auto other = secondDesk(desk);
    const DecisionBody body = registrationPass(*other);
    QCOMPARE(other->decide(body).value(u"result"_s).toString(), u"accepted"_s);
    const QJsonArray news = desk.get(inboxPath(end, 5)).json().value(u"items"_s).toArray();
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.at(0)[u"decision"][u"id"].toString(), body.id);
    QCOMPARE(news.at(0)[u"decision"][u"body"].toString(), QString::fromUtf8(body.toBytes()));
}

void TestInbox::ownDecisionsAreLeftOut()
{
    DeskClient first(m_central->url());
    QCOMPARE(first.enrol().status, 201);
    const auto second = secondDesk(first);
    const qsizetype before = readAll(first, 200).size();
    QVector<DecisionBody> batch;
    for (int i = 0; i < 7; ++i)
        batch.append(registrationPass(first));
    QCOMPARE(first.postDecisions(batch).status, 200);
    QCOMPARE(readAll(first, 200).size(), before);
    QCOMPARE(readAll(*second, 2).size(), before + 7);
}

void TestInbox::cursorsAndLimitsAreChecked()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    for (const auto& query : {u"after=x"_s, u"after=aTE6LTE"_s, u"after=aTE6MDE"_s, u"limit=0"_s,
                              u"limit=-1"_s, u"limit=many"_s}) {
        const Reply reply = desk.get(u"/v1/inbox?"_s + query);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.problem(), u"invalid"_s);
    }
    QCOMPARE(desk.get(u"/v1/inbox?limit=99999999999"_s).status, 200);
}

void TestInbox::listsHaveETags()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    for (const auto& path : {u"/v1/plans"_s, u"/v1/news"_s, u"/v1/unit"_s}) {
        const Reply first = desk.get(path);
        const QByteArray etag = first.header("etag"_ba);
        QCOMPARE(first.status, 200);
        QVERIFY(!etag.isEmpty());
        const Reply same = desk.get(path, {{"If-None-Match"_ba, etag}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(desk.get(path, {{"If-None-Match"_ba, "\"other\""_ba}}).status, 200);
    }
    const QByteArray before = desk.get(u"/v1/news"_s).header("etag"_ba);
    QVERIFY(m_central->runSql(u"UPDATE news SET title = title || '。'"_s));
    QCOMPARE(desk.get(u"/v1/news"_s, {{"If-None-Match"_ba, before}}).status, 200);
}

void TestInbox::unitsSeeNothingOfEachOther()
{
    DeskClient mine(m_central->url());
    DeskClient theirs(m_central->url());
    QCOMPARE(mine.enrol().status, 201);
    QCOMPARE(theirs.enrol().status, 201);
    const qsizetype before = readAll(theirs, 200).size();
    const DecisionBody body = registrationPass(mine);
    QCOMPARE(mine.decide(body).value(u"result"_s).toString(), u"accepted"_s);
    QCOMPARE(readAll(theirs, 200).size(), before);
    QCOMPARE(theirs.get(u"/v1/summary?desk="_s + mine.desk).status, 404);
    // The same id, submission and person in another unit are other things there.
    QCOMPARE(theirs.decide(body).value(u"result"_s).toString(), u"accepted"_s);
    const DecisionBody corrected = correction(body, Action::Return);
    QCOMPARE(theirs.decide(corrected).value(u"result"_s).toString(), u"accepted"_s);
    QCOMPARE(mine.decide(corrected).value(u"result"_s).toString(), u"accepted"_s);
    QVERIFY(mine.get(u"/v1/unit"_s).json().value(u"unit_id"_s) !=
            theirs.get(u"/v1/unit"_s).json().value(u"unit_id"_s));
}

QTEST_GUILESS_MAIN(TestInbox)
#include "test_inbox.moc"
