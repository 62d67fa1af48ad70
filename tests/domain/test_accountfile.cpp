// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfile.h"
#include "webaddress.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

AccountFile sound()
{
    AccountFile file;
    file.server = u"https://central.example:8480"_s;
    file.account = u"sy01"_s;
    file.code = u"ABCD-EFGH-JKLM-NPQR-STUV"_s;
    file.unit.name = u"试验单位"_s;
    file.unit.nature = u"private_enterprise"_s;
    file.unit.region = u"340102"_s;
    file.unit.affiliation = u"county"_s;
    return file;
}

} // namespace

/// The account file (M4): what it says, and everything that is not one.
class TestAccountFile : public QObject {
    Q_OBJECT
private slots:
    void M4_accountFileIsReadBack();
    void M4_hostileFilesAreRefused_data();
    void M4_hostileFilesAreRefused();
    void M4_bytesThatAreNoFile();
    void safeAddresses();
};

void TestAccountFile::M4_accountFileIsReadBack()
{
    const AccountFile file = sound();
    const auto read = AccountFile::parse(file.toBytes());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read.value().server, file.server);
    QCOMPARE(read.value().account, file.account);
    QCOMPARE(read.value().code, file.code);
    QCOMPARE(read.value().unit, file.unit);
}

void TestAccountFile::M4_hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QString& member, const QJsonValue& value) {
        QTest::newRow(name) << member << value;
    };
    row("format", u"format"_s, u"other"_s);
    row("version", u"version"_s, u"1"_s);
    row("newer", u"version"_s, 2);
    row("half a version", u"version"_s, 0.5);
    row("more", u"run"_s, u"calc.exe"_s);
    row("http", u"server"_s, u"http://central.example"_s);
    row("file", u"server"_s, u"file:///etc/passwd"_s);
    row("user", u"server"_s, u"https://a:b@central.example"_s);
    row("query", u"server"_s, u"https://central.example/?to=evil"_s);
    row("nearly loopback", u"server"_s, u"http://127.0.0.1.example"_s);
    row("no server", u"server"_s, QJsonValue());
    row("account is a path", u"account"_s, u"../admin"_s);
    row("account is long", u"account"_s, QString(101, u'a'));
    row("account is no text", u"account"_s, 7);
    row("code", u"code"_s, u"<script>"_s);
    row("code missing", u"code"_s, u""_s);
    row("unit is no object", u"unit"_s, u"试验单位"_s);
    QJsonObject unit = sound().unit.toJson();
    unit[u"nature"_s] = u"shop"_s;
    row("nature", u"unit"_s, unit);
    unit = sound().unit.toJson();
    unit[u"region"_s] = u"340000"_s;
    row("region", u"unit"_s, unit);
    unit = sound().unit.toJson();
    unit[u"name"_s] = u"试验\u202e单位"_s;
    row("name turns round", u"unit"_s, unit);
    unit = sound().unit.toJson();
    unit[u"name"_s] = QString(501, u'长');
    row("long name", u"unit"_s, unit);
    unit = sound().unit.toJson();
    unit[u"role"_s] = u"administrator"_s;
    row("member of the unit", u"unit"_s, unit);
    unit = sound().unit.toJson();
    unit[u"contact_mobile"_s] = 19900000000.0;
    row("number for a text", u"unit"_s, unit);
}

void TestAccountFile::M4_hostileFilesAreRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(sound().toBytes()).object();
    json[member] = value;
    const auto read = AccountFile::parse(QJsonDocument(json).toJson());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QVERIFY(!read.error().message.isEmpty());
}

void TestAccountFile::M4_bytesThatAreNoFile()
{
    const QByteArray whole = sound().toBytes();
    for (const QByteArray& bytes :
         {QByteArray(), "[]"_ba, "{}"_ba, "null"_ba, "PK\x03\x04"_ba, whole.chopped(3),
          whole + whole, QByteArray(70'000, ' ') + whole, QByteArray(1'000, '[')}) {
        const auto read = AccountFile::parse(bytes);
        QVERIFY2(!read, bytes.left(20).constData());
        QCOMPARE(read.error().reason, u"bad_account_file"_s);
    }
}

void TestAccountFile::safeAddresses()
{
    for (const auto& good : {u"https://a.example"_s, u"https://a.example:8443/x"_s,
                             u"http://127.0.0.1:1"_s, u"http://localhost"_s, u"http://[::1]:1"_s})
        QVERIFY2(isSafeWebAddress(QUrl(good)), qPrintable(good));
    for (const auto& bad : {u"http://a.example"_s, u"javascript:alert(1)"_s, u"https:///x"_s,
                            u"https://a@a.example"_s, u"https://a.example/#x"_s, QString(),
                            u"http://127.0.0.1.example"_s, u"file:///etc"_s})
        QVERIFY2(!isSafeWebAddress(QUrl(bad)), qPrintable(bad));
}

QTEST_GUILESS_MAIN(TestAccountFile)
#include "test_accountfile.moc"
