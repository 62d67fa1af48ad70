// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimit.h"

#include "centralcall.h"

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr qint64 kWindowMs = 15LL * 60 * 1000;
constexpr int kPerAddress = 50;
constexpr int kPerAccount = 10;

} // namespace

SignInLimit::SignInLimit(Database& database, const QString& address, const QString& account)
    : m_database(database)
{
    m_subjects.append({u"address "_s + address, kPerAddress});
    if (!account.isEmpty())
        m_subjects.append({u"account "_s + account, kPerAccount});
}

Result<void> SignInLimit::check()
{
    for (const Subject& subject : m_subjects) {
        Query query(m_database,
                    u"SELECT failures FROM sign_in_failure WHERE subject = ? AND since > ?"_s);
        query.bind(subject.name).bind(nowMs() - kWindowMs);
        if (query.next() && query.number(0) >= subject.most)
            return refusal(u"too-many-requests"_s);
        if (query.failed())
            return query.error();
    }
    return {};
}

Result<void> SignInLimit::countFailure()
{
    return m_database.write([this]() -> Result<void> {
        const qint64 now = nowMs();
        Query sweep(m_database, u"DELETE FROM sign_in_failure WHERE since <= ?"_s);
        if (const auto swept = sweep.bind(now - kWindowMs).run(); !swept)
            return swept;
        for (const Subject& subject : m_subjects) {
            Query count(m_database,
                        u"INSERT INTO sign_in_failure (subject, failures, since) VALUES (?, 1, ?) "
                        "ON CONFLICT (subject) DO UPDATE "
                        "SET failures = sign_in_failure.failures + 1"_s);
            if (const auto counted = count.bind(subject.name).bind(now).run(); !counted)
                return counted;
        }
        return {};
    });
}

} // namespace titledesk::central
