// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchrun.h"

#include "decisionbody.h"
#include "decisions.h"
#include "importer.h"
#include "sample.h"
#include "settings.h"
#include "store.h"
#include "submissions.h"
#include "tally.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPerPerson = 49;
constexpr int kHashes = 50;
constexpr int kHashBytes = 1 << 20;
constexpr int kCommits = 50;
constexpr int kPage = 100;
constexpr int kPages = 50;
constexpr int kBatch = 1000;
constexpr int kTallies = 100;

NewStore benchUnit()
{
    NewStore what;
    what.unit.name = u"示例单位"_s;
    what.unit.nature = u"public_institution"_s;
    what.unit.region = u"340000"_s;
    what.unit.affiliation = u"province"_s;
    what.unit.legalRepresentative = u"张三"_s;
    what.unit.contact = u"李四"_s;
    what.unit.contactMobile = u"13800000000"_s;
    what.password = u"Kunlun-2026"_s;
    return what;
}

class Bench {
public:
    Bench(Store& store, int submissions)
        : m_store(store)
        , m_submissions(submissions)
    {
    }

    Result<QVector<Measure>> run();

private:
    Result<qint64> hashes();
    Result<qint64> commits();
    Result<qint64> sample();
    Result<qint64> import();
    Result<qint64> list(const SubmissionQuery& query);
    Result<qint64> pages();
    Result<qint64> tally();
    Result<qint64> passes();

    template <typename Work>
    Result<void> measure(const QString& name, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const Result<qint64> count = work();
        if (!count)
            return count.error();
        m_measures.append({name, count.value(), timer.nsecsElapsed()});
        return {};
    }

    Store& m_store;
    int m_submissions;
    QVector<SubmissionId> m_ids; ///< of the last list
    QVector<Measure> m_measures;
};

/// The processor alone: what a disk under load does to commits would move every ratio.
Result<qint64> Bench::hashes()
{
    QByteArray block(kHashBytes, 'x');
    for (int i = 0; i < kHashes; ++i)
        block.replace(0, 64, sha256Hex(block).toLatin1());
    return qint64(kHashes);
}

Result<qint64> Bench::commits()
{
    for (int i = 0; i < kCommits; ++i) {
        auto done = waitFor(m_store.write([i](Connection& connection) {
            return setSetting(connection, u"bench"_s, QString::number(i));
        }));
        if (!done)
            return done.error();
    }
    return qint64(kCommits);
}

Result<qint64> Bench::sample()
{
    SampleOptions options;
    options.people = std::max(1, m_submissions / (kPerPerson + 1));
    options.perPerson = kPerPerson;
    options.fresh = 0;
    auto report = fillSample(m_store, options);
    if (!report)
        return report.error();
    return report.value().submissions;
}

Result<qint64> Bench::import()
{
    const QString folder = QString::fromLatin1(TITLEDESK_TEST_DATA) + u"/input/"_s;
    qint64 rows = 0;
    for (const QString& file : {u"人员花名册.xlsx"_s, u"继续教育.xlsx"_s}) {
        auto report = importFile(m_store, folder + file);
        if (!report)
            return report.error();
        rows += report.value().rows;
    }
    return rows;
}

Result<qint64> Bench::list(const SubmissionQuery& query)
{
    auto ids = waitFor(m_store.read([&query](Connection& connection) {
        return Submissions(connection, Catalog::builtIn()).ids(query);
    }));
    if (!ids)
        return ids.error();
    m_ids = ids.value();
    return std::max<qint64>(1, m_ids.size());
}

Result<qint64> Bench::pages()
{
    // All over the list, as somebody who drags the scroll bar.
    const qsizetype step = std::max<qsizetype>(1, m_ids.size() / kPages);
    for (int page = 0; page < kPages; ++page) {
        const auto ids = m_ids.mid(page * step % m_ids.size(), kPage);
        auto rows = waitFor(m_store.read([&ids](Connection& connection) {
            return Submissions(connection, Catalog::builtIn()).rows(ids, u"admin"_s);
        }));
        if (!rows)
            return rows.error();
    }
    return qint64(kPages);
}

Result<qint64> Bench::tally()
{
    for (int i = 0; i < kTallies; ++i) {
        auto found =
            waitFor(m_store.read([](Connection& connection) { return tallies(connection); }));
        if (!found)
            return found.error();
    }
    return qint64(kTallies);
}

Result<qint64> Bench::passes()
{
    DecisionRequest request;
    request.ids = m_ids.mid(0, kBatch);
    request.opinion = u"同意通过。"_s;
    request.each = true;
    auto outcome = waitFor(m_store.write([&](Connection& connection) {
        return Decisions(connection, Catalog::builtIn(), m_store.session()).decide(request);
    }));
    if (!outcome)
        return outcome.error();
    return std::max<qint64>(1, outcome.value().decisions.size());
}

Result<QVector<Measure>> Bench::run()
{
    SubmissionQuery byName;
    byName.sort = SubmissionQuery::Sort::Name;
    SubmissionQuery search;
    search.search = u"研究"_s;
    SubmissionQuery registrations;
    registrations.kind = Kind::Registration;
    registrations.states = {State::Pending};
    const std::pair<QString, std::function<Result<qint64>()>> steps[] = {
        {u"SHA-256 of a MiB"_s, [this] { return hashes(); }},
        {u"commit of a setting"_s, [this] { return commits(); }},
        {u"sample, a submission"_s, [this] { return sample(); }},
        {u"import, a row"_s, [this] { return import(); }},
        {u"search, a hit"_s, [&] { return list(search); }},
        {u"list by name, an id"_s, [&] { return list(byName); }},
        {u"list by time, an id"_s, [this] { return list({}); }},
        {u"page of 100 rows"_s, [this] { return pages(); }},
        {u"tally"_s, [this] { return tally(); }},
        {u"list of registrations, an id"_s, [&] { return list(registrations); }},
        {u"batch pass, a decision"_s, [this] { return passes(); }},
    };
    for (const auto& [name, work] : steps)
        if (auto done = measure(name, work); !done)
            return done.error();
    return m_measures;
}

} // namespace

Result<QVector<Measure>> measureStore(int submissions)
{
    const QTemporaryDir folder;
    auto created = Store::create(folder.filePath(u"unit"_s), benchUnit());
    if (!created)
        return created.error();
    return Bench(*created.value().store, submissions).run();
}

} // namespace titledesk
