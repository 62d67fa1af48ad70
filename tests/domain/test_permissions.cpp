// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

/// The table of who may do what, row by row.
class TestPermissions : public QObject {
    Q_OBJECT

private slots:
    void everyRoleHasItsRights_data();
    void everyRoleHasItsRights();
    void rolesAreNamed();
};

void TestPermissions::everyRoleHasItsRights_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<bool>("reviewer");
    QTest::addColumn<bool>("reader");
    QTest::newRow("decide") << Right::Decide << true << false;
    QTest::newRow("import") << Right::Import << true << false;
    QTest::newRow("evidence") << Right::AddEvidence << true << false;
    QTest::newRow("sync") << Right::Sync << true << false;
    QTest::newRow("phrases") << Right::EditPhrases << true << false;
    QTest::newRow("export") << Right::Export << true << true;
    QTest::newRow("backup") << Right::BackUp << true << false;
    QTest::newRow("restore") << Right::Restore << false << false;
    QTest::newRow("unit") << Right::EditUnit << false << false;
    QTest::newRow("posts") << Right::SubmitPosts << false << false;
    QTest::newRow("accounts") << Right::ManageAccounts << false << false;
    QTest::newRow("rekey") << Right::Rekey << false << false;
    QTest::newRow("own password") << Right::OwnPassword << true << true;
}

void TestPermissions::everyRoleHasItsRights()
{
    QFETCH(Right, right);
    QFETCH(bool, reviewer);
    QFETCH(bool, reader);
    QVERIFY(may(Role::Administrator, right));
    QVERIFY(permitted(Role::Administrator, right));
    const std::pair<Role, bool> others[] = {{Role::Reviewer, reviewer}, {Role::ReadOnly, reader}};
    for (const auto& [role, allowed] : others) {
        QCOMPARE(may(role, right), allowed);
        const auto answer = permitted(role, right);
        QCOMPARE(bool(answer), allowed);
        if (allowed)
            continue;
        QCOMPARE(answer.error().code, Error::Code::Refused);
        QCOMPARE(answer.error().reason,
                 reviewer ? u"read_only_account"_s : u"administrator_only"_s);
        QVERIFY(answer.error().message.startsWith(reviewer ? u"当前账号只能查看"_s
                                                           : u"只有管理员可以"_s));
    }
}

void TestPermissions::rolesAreNamed()
{
    QCOMPARE(name(Role::Administrator), u"管理员"_s);
    QCOMPARE(name(Role::Reviewer), u"审核员"_s);
    QCOMPARE(name(Role::ReadOnly), u"只读"_s);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "test_permissions.moc"
