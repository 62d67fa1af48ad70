// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

Reply put(DeskClient& desk, const QJsonObject& unit, const QByteArray& ifMatch)
{
    Headers headers;
    if (!ifMatch.isEmpty())
        headers.append({"If-Match"_ba, ifMatch});
    const QJsonObject body{{u"unit"_s, unit}};
    return desk.send("PUT"_ba, u"/v1/unit"_s, QJsonDocument(body).toJson(), headers);
}

QJsonObject approval()
{
    return {{u"document_no"_s, u"皖人社岗〔2026〕1号"_s},
            {u"authority"_s, u"试验人社局"_s},
            {u"approved_on"_s, u"2026-01-05"_s},
            {u"professional"_s, QJsonObject{{u"5"_s, 3}, {u"10"_s, 12}}},
            {u"management"_s, QJsonObject{}},
            {u"skilled"_s, QJsonObject{{u"0"_s, 1}}}};
}

} // namespace

/// The unit's own form and its post approval.
class TestUnit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void editedWithIfMatch();
    void whatStaysFixed();
    void editIsChecked();
    void postsOnce();
    void postsAreChecked_data();
    void postsAreChecked();
    void postsOfOthers();

private:
    std::unique_ptr<ServerProcess> m_central;
};

void TestUnit::initTestCase()
{
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s});
    QVERIFY(m_central->isUp());
}

void TestUnit::editedWithIfMatch()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    const Reply held = desk.get(u"/v1/unit"_s);
    const QByteArray etag = held.header("etag"_ba);
    QJsonObject unit = held.json().value(u"unit"_s).toObject();
    unit[u"contact"_s] = u"试联系人"_s;
    QCOMPARE(put(desk, unit, {}).problem(), u"if-match-required"_s);
    const Reply written = put(desk, unit, etag);
    QCOMPARE(written.status, 200);
    QVERIFY(written.header("etag"_ba) != etag);
    QCOMPARE(desk.get(u"/v1/unit"_s).json().value(u"unit"_s)[u"contact"].toString(), u"试联系人"_s);
    const Reply stale = put(desk, unit, etag);
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.problem(), u"version-mismatch"_s);
}

void TestUnit::whatStaysFixed()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    const Reply held = desk.get(u"/v1/unit"_s);
    for (const auto& [member, value] :
         {std::pair(u"name"_s, u"另一单位"_s), std::pair(u"nature"_s, u"state_enterprise"_s)}) {
        QJsonObject unit = held.json().value(u"unit"_s).toObject();
        unit[member] = value;
        QCOMPARE(put(desk, unit, held.header("etag"_ba)).problem(), u"unit-fixed"_s);
    }
    QCOMPARE(desk.get(u"/v1/unit"_s).json(), held.json());
}

void TestUnit::editIsChecked()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    const Reply held = desk.get(u"/v1/unit"_s);
    QJsonObject unit = held.json().value(u"unit"_s).toObject();
    unit[u"region"_s] = u"999999"_s;
    const Reply reply = put(desk, unit, held.header("etag"_ba));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem(), u"unit-invalid"_s);
    QVERIFY(reply.json().value(u"detail"_s).toString().contains(u"999999"));
}

void TestUnit::postsOnce()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    QCOMPARE(desk.get(u"/v1/posts"_s).status, 404);
    const Reply first = desk.post(u"/v1/posts"_s, approval());
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json().value(u"posts"_s).toObject(), approval());
    const Reply second = desk.post(u"/v1/posts"_s, approval());
    QCOMPARE(second.status, 409);
    QCOMPARE(second.problem(), u"post-approval-exists"_s);
    // A desk whose answer was lost finds out that this is what it sent.
    QCOMPARE(desk.get(u"/v1/posts"_s).json(), first.json());
}

void TestUnit::postsAreChecked_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("number") << u"document_no"_s << QJsonValue();
    QTest::newRow("day") << u"approved_on"_s << QJsonValue(u"2026-02-30"_s);
    QTest::newRow("grade") << u"professional"_s << QJsonValue(QJsonObject{{u"14"_s, 1}});
    QTest::newRow("no grade") << u"professional"_s << QJsonValue(QJsonObject{{u"x"_s, 1}});
    QTest::newRow("ordinary professor")
        << u"professional"_s << QJsonValue(QJsonObject{{u"0"_s, 1}});
    QTest::newRow("manager 11") << u"management"_s << QJsonValue(QJsonObject{{u"11"_s, 1}});
    QTest::newRow("negative") << u"management"_s << QJsonValue(QJsonObject{{u"5"_s, -1}});
    QTest::newRow("half") << u"skilled"_s << QJsonValue(QJsonObject{{u"1"_s, 0.5}});
    QTest::newRow("form") << u"form"_s << QJsonValue(u"file.pdf"_s);
}

void TestUnit::postsAreChecked()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    static DeskClient desk(m_central->url());
    if (desk.token.isEmpty())
        QCOMPARE(desk.enrol().status, 201);
    QJsonObject body = approval();
    body[member] = value;
    const Reply reply = desk.post(u"/v1/posts"_s, body);
    QCOMPARE(reply.status, 422);
    QVERIFY(reply.json().value(u"detail"_s).toString().startsWith(member));
}

void TestUnit::postsOfOthers()
{
    DeskClient enterprise(m_central->url());
    enterprise.unit[u"nature"_s] = u"state_enterprise"_s;
    QCOMPARE(enterprise.enrol().status, 201);
    QCOMPARE(enterprise.post(u"/v1/posts"_s, approval()).problem(), u"posts-not-for-unit"_s);
    DeskClient institution(m_central->url());
    QCOMPARE(institution.enrol().status, 201);
    QCOMPARE(institution.post(u"/v1/posts"_s, approval()).status, 201);
    QCOMPARE(enterprise.get(u"/v1/posts"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestUnit)
#include "test_unit.moc"
