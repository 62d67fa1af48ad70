// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"
#include "migrations.h"
#include "newfolder.h"
#include "settings.h"
#include "storeaccess.h"
#include "storefolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Result<void> fillMeta(Connection& connection, const QString& storeId, bool timed)
{
    Statement insert(connection,
                     timed ? u"INSERT INTO meta (id, store_id, created_at) VALUES (1, ?, ?)"_s
                           : u"INSERT INTO meta (id, store_id) VALUES (1, ?)"_s);
    insert.bind(storeId);
    if (timed)
        insert.bind(QDateTime::currentMSecsSinceEpoch());
    return insert.run();
}

Result<void> fillUnit(Connection& connection, const NewStore& what)
{
    if (auto written = writeUnit(connection, what.unit); !written)
        return written;
    Statement account(connection,
                      u"INSERT INTO account (name, role, created_at) VALUES (?, ?, ?)"_s);
    account.bind(what.account).bind(key(Role::Administrator));
    account.bind(QDateTime::currentMSecsSinceEpoch());
    if (auto added = account.run(); !added)
        return added;
    const std::pair<QString, QString> first[] = {
        {u"pass"_s, u"经审核，所提交材料真实、完整、有效，同意通过。"_s},
        {u"return"_s, u"经审核，存在以下问题，请逐项补充完善后重新提交：1. "_s},
        {u"terminate"_s, u"经审核，不符合本次职称申报条件，终止本次申报。"_s},
        {u"recommendation"_s,
         u"经本单位审核，该同志申报材料真实、完整，符合申报条件；自×年×月×日至×月×日公示，无异议，同意推荐申报××职称。"_s}};
    for (const auto& [action, text] : first) {
        if (auto added = addPhrase(connection, action, text); !added)
            return added;
    }
    AuditWriter audit(connection, what.account);
    return audit.append(u"store.create"_s);
}

Result<void> makeUnitFile(const QString& folder, const KeySlots& keySlots, const DataKey& key,
                          const NewStore& what, Seal& seal)
{
    auto made =
        Connection::open(unitFile(folder), key, keySlots.cipher(), Connection::Mode::Create);
    if (!made)
        return made.error();
    Connection& unit = *made.value();
    if (auto done = migrate(unit, QString::fromLatin1(kUnitScripts)); !done)
        return done;
    Transaction transaction(unit);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto filled = fillMeta(unit, keySlots.storeId(), true); !filled)
        return filled;
    if (auto filled = fillUnit(unit, what); !filled)
        return filled;
    if (auto noted = noteSlots(unit, keySlots); !noted)
        return noted;
    auto head = auditHead(unit);
    if (!head)
        return head.error();
    seal.audit = head.value();
    return transaction.commit();
}

Result<void> makeEvidenceFile(const QString& folder, const KeySlots& keySlots, const DataKey& key)
{
    auto made =
        Connection::open(evidenceFile(folder), key, keySlots.cipher(), Connection::Mode::Create);
    if (!made)
        return made.error();
    if (auto done = migrate(*made.value(), QString::fromLatin1(kEvidenceScripts)); !done)
        return done;
    return fillMeta(*made.value(), keySlots.storeId(), false);
}

Error storeExists()
{
    return {Error::Code::Refused, u"store_exists"_s,
            QCoreApplication::translate(
                "Store", "这个文件夹里已经有单位数据，没有改动。请打开它，或选择另一个文件夹。")};
}

Result<void> checkNew(const QString& folder, const NewStore& what)
{
    if (auto fits = checkUnit(what.unit); !fits)
        return fits;
    if (what.account.trimmed().isEmpty() || what.password.isEmpty())
        return Error{Error::Code::Refused, u"password_missing"_s,
                     QCoreApplication::translate("Store", "请填写账号和密码。")};
    if (auto local = refuseNetworkShare(folder); !local)
        return local;
    return holdsStore(folder) ? storeExists() : Result<void>();
}

} // namespace

Result<Store::Created> Store::create(const QString& folder, const NewStore& what)
{
    Q_ASSERT(!Connection::isForbidden());
    if (sodium_init() < 0)
        return Error{Error::Code::Internal, u"internal"_s, {}, u"sodium_init"_s};
    if (auto fits = checkNew(folder, what); !fits)
        return fits.error();
    // Built beside its place and moved there whole: a store is there or it is not.
    auto place = NewFolder::beside(folder);
    if (!place)
        return place.error();
    const DataKey key = DataKey::random();
    KeySlots keySlots(QUuid::createUuid().toString(QUuid::WithoutBraces), bestCipher(), key.salt());
    Seal seal;
    seal.storeId = keySlots.storeId();
    seal.desk = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString recovery = newRecoveryKey();
    const QString built = place.value()->path();
    if (auto put = keySlots.put(what.account, what.password, key); !put)
        return put.error();
    if (auto put = keySlots.put(QString(), QString(recovery).remove(u'-'), key); !put)
        return put.error();
    if (auto made = makeUnitFile(built, keySlots, key, what, seal); !made)
        return made.error();
    if (auto made = makeEvidenceFile(built, keySlots, key); !made)
        return made.error();
    if (auto written = writeSeal(built, key, seal); !written)
        return written.error();
    if (auto saved = keySlots.save(built); !saved)
        return saved.error();
    if (auto moved = place.value()->moveInto(); !moved)
        return moved.error();
    auto opened = Store::open(folder, what.account, what.password);
    if (!opened)
        return opened.error();
    return Created{std::move(opened).value(), recovery};
}

} // namespace titledesk
