// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include "audit.h"
#include "migrations.h"
#include "storeaccess.h"
#include "storefolder.h"
#include "tally.h"
#include "walcheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QThread>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLooks = 4; // another program may be writing while the log is read
constexpr unsigned long kBetweenLooksMs = 50;

QString words(const char* text)
{
    return QCoreApplication::translate("Verify", text);
}

class Verifier {
public:
    Verifier(QString folder, const Unlocked& unlocked)
        : m_folder(std::move(folder))
        , m_unlocked(unlocked)
    {
    }

    VerifyReport run();

private:
    std::unique_ptr<Connection> openSound(const QString& file);
    void pages(Connection& connection, const QString& file);
    void log(Connection& connection, const QString& name);
    void integrity(Connection& connection, const QString& name);
    void unit(Connection& connection);
    void numbers(Connection& connection);
    void contents(Connection& evidence, Connection& unit);
    void trail(Connection& connection);
    void say(const QString& problem) { m_report.problems.append(problem); }
    void say(const Error& error) { say(error.detail.isEmpty() ? error.message : error.detail); }

    QString m_folder;
    const Unlocked& m_unlocked;
    VerifyReport m_report;
};

std::unique_ptr<Connection> Verifier::openSound(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    auto opened = Connection::open(file, m_unlocked.key, m_unlocked.keySlots.cipher(),
                                   Connection::Mode::ReadOnly);
    if (!opened) {
        say(words(QT_TRANSLATE_NOOP("Verify", "%1 无法读取：%2")).arg(name, opened.error().detail));
        return nullptr;
    }
    auto connection = std::move(opened).value();
    log(*connection, name);
    pages(*connection, file);
    integrity(*connection, name);
    Statement id(*connection, u"SELECT store_id FROM meta"_s);
    if (!id.next() || id.text(0) != m_unlocked.keySlots.storeId())
        say(words(QT_TRANSLATE_NOOP("Verify", "%1 不是这个单位的文件。")).arg(name));
    return connection;
}

void Verifier::log(Connection& connection, const QString& name)
{
    for (int look = 1;; ++look) {
        auto state = readWal(connection);
        if (state && state.value().sound())
            return;
        if (look == kLooks) {
            say(words(QT_TRANSLATE_NOOP("Verify", "%1 的预写日志已损坏。")).arg(name));
            return;
        }
        QThread::msleep(kBetweenLooksMs);
    }
}

/// Every page, the free ones too: each is decrypted and authenticated as it is read.
void Verifier::pages(Connection& connection, const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    Statement count(connection, u"PRAGMA page_count"_s);
    const qint64 pages = count.next() ? count.number(0) : 0;
    count.reset();
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0;
    if (pages == 0 || (!hasLog && QFileInfo(file).size() != pages * 4096))
        say(words(QT_TRANSLATE_NOOP("Verify", "%1 的长度不对。")).arg(name));
    Statement read(connection, u"SELECT pgno, length(data) FROM sqlite_dbpage"_s);
    qint64 good = 0;
    while (read.next())
        ++good;
    if (read.failed() || good != pages)
        say(words(QT_TRANSLATE_NOOP("Verify", "%1 第 %2 页已损坏。")).arg(name).arg(good + 1));
}

void Verifier::integrity(Connection& connection, const QString& name)
{
    Statement check(connection, u"PRAGMA integrity_check(10)"_s);
    while (check.next()) {
        if (check.text(0) != u"ok")
            say(words(QT_TRANSLATE_NOOP("Verify", "%1 结构不完整。")).arg(name));
    }
    if (check.failed())
        say(words(QT_TRANSLATE_NOOP("Verify", "%1 结构不完整。")).arg(name));
    Statement keys(connection, u"PRAGMA foreign_key_check"_s);
    if (keys.next() || keys.failed())
        say(words(QT_TRANSLATE_NOOP("Verify", "%1 中有记录指向不存在的记录。")).arg(name));
}

void Verifier::unit(Connection& connection)
{
    auto version = schemaVersion(connection);
    if (!version || version.value() > newestVersion(QString::fromLatin1(kUnitScripts)))
        say(words(QT_TRANSLATE_NOOP("Verify", "单位数据由更新版本的程序写入。")));
    if (auto reached = checkUnitSeal(connection, m_unlocked.seal); !reached)
        say(words(QT_TRANSLATE_NOOP("Verify", "单位数据比上次保存时旧，或操作日志缺少记录。")));
    trail(connection);
    numbers(connection);
}

void Verifier::trail(Connection& connection)
{
    auto head = verifyAudit(connection);
    if (!head)
        say(words(QT_TRANSLATE_NOOP("Verify", "操作日志不完整。")));
    else
        m_report.auditRows = head.value().count;
}

void Verifier::numbers(Connection& connection)
{
    auto kept = tallies(connection);
    auto counted = recount(connection);
    bool equal = kept && counted;
    if (equal) {
        // An item whose last submission was withdrawn keeps a row of zeros.
        auto numbers = kept.value();
        for (auto it = numbers.begin(); it != numbers.end();)
            it = it->all() == 0 ? numbers.erase(it) : std::next(it);
        equal = numbers == counted.value();
    }
    if (!equal)
        say(words(QT_TRANSLATE_NOOP("Verify", "统计数字与申报数据不一致。")));
    Statement all(connection, u"SELECT count(*) FROM submission WHERE withdrawn_at IS NULL"_s);
    if (all.next())
        m_report.submissions = all.number(0);
}

void Verifier::contents(Connection& evidence, Connection& unit)
{
    if (auto reached = checkEvidenceSeal(evidence, m_unlocked.seal); !reached)
        say(words(QT_TRANSLATE_NOOP("Verify", "证明材料比上次保存时旧。")));
    Statement files(evidence, u"SELECT sha256, size FROM content"_s);
    QSet<QString> present;
    while (files.next()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        Statement chunks(evidence, u"SELECT bytes FROM chunk WHERE sha256 = ? ORDER BY number"_s);
        chunks.bind(files.text(0));
        while (chunks.next()) {
            const QByteArray bytes = chunks.bytes(0);
            size += bytes.size();
            hash.addData(bytes);
        }
        const QString sum = QString::fromLatin1(hash.result().toHex());
        if (sum != files.text(0) || size != files.number(1))
            say(words(QT_TRANSLATE_NOOP("Verify", "证明材料 %1 已损坏。"))
                    .arg(files.text(0).left(12)));
        present.insert(files.text(0));
        ++m_report.evidenceFiles;
    }
    // What the inbox names lies at central until it is opened; a store from before 0005 has none.
    const auto schema = schemaVersion(unit);
    const bool knowsSource = schema && schema.value() >= 5;
    Statement wanted(unit, knowsSource
                               ? u"SELECT DISTINCT sha256 FROM evidence WHERE source <> 'inbox'"_s
                               : u"SELECT DISTINCT sha256 FROM evidence"_s);
    while (wanted.next()) {
        if (!present.contains(wanted.text(0)))
            say(words(QT_TRANSLATE_NOOP("Verify", "证明材料 %1 缺失。"))
                    .arg(wanted.text(0).left(12)));
    }
    if (files.failed() || wanted.failed())
        say(words(QT_TRANSLATE_NOOP("Verify", "证明材料无法读取。")));
}

VerifyReport Verifier::run()
{
    const auto unitDb = openSound(unitFile(m_folder));
    const auto evidenceDb = openSound(evidenceFile(m_folder));
    if (unitDb)
        unit(*unitDb);
    if (unitDb && evidenceDb)
        contents(*evidenceDb, *unitDb);
    return m_report;
}

} // namespace

VerifyReport verifyUnlocked(const QString& folder, const Unlocked& unlocked)
{
    return Verifier(folder, unlocked).run();
}

Result<VerifyReport> verifyStore(const QString& folder, const QString& account,
                                 const QString& password)
{
    Q_ASSERT(!Connection::isForbidden());
    if (sodium_init() < 0)
        return Error{Error::Code::Internal, u"internal"_s, {}, u"sodium_init"_s};
    auto unlocked = unlockFolder(folder, account, password);
    if (unlocked)
        return verifyUnlocked(folder, unlocked.value());
    if (unlocked.error().code != Error::Code::Damaged)
        return unlocked.error();
    VerifyReport report;
    report.problems.append(unlocked.error().detail);
    return report;
}

} // namespace titledesk
