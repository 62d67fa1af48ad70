// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "audit.h"
#include "evidence.h"
#include "permissions.h"
#include "samplebatch.h"
#include "samplefresh.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kBatch = 100'000;    // submissions in one transaction
constexpr int kFirstBatch = 8'000; // small, so that the writing begins early
constexpr int kCacheKiB = 400'000; // indexes of a million submissions are written all over
constexpr int kUsualCacheKiB = 16'000;

struct Existing {
    QSet<QString> idNumbers;
    qint64 submissions = 0;
};

Result<Existing> existing(Connection& connection)
{
    Existing found;
    Statement numbers(connection, u"SELECT id_number FROM person"_s);
    while (numbers.next())
        found.idNumbers.insert(numbers.text(0));
    if (numbers.failed())
        return numbers.error();
    Statement last(connection, u"SELECT coalesce(max(id), 0) FROM submission"_s);
    if (!last.next())
        return last.error();
    found.submissions = last.number(0);
    return found;
}

Result<void> writeRecord(SampleWriter& writer, PersonId person, const SampleRecord& record)
{
    auto id = writer.submission(person, record.submission);
    if (!id)
        return id.error();
    for (const SampleProgress& step : record.progress)
        if (auto done = writer.progress(id.value(), step.node, step.result, step.opinion, step.at);
            !done)
            return done;
    return {};
}

Result<void> writeBatch(Connection& connection, const Session& session, const SampleBatch& batch)
{
    SampleWriter writer(connection, session);
    for (const SampleLife& life : batch.lives) {
        auto person = writer.person(life.registration);
        if (!person)
            return person.error();
        for (const SampleRecord& record : life.records)
            if (auto done = writeRecord(writer, person.value(), record); !done)
                return done;
    }
    return AuditWriter(connection, session.account)
        .append(u"sample"_s, {},
                {{u"people"_s, batch.lives.size()}, {u"submissions"_s, batch.submissions}});
}

/// Contents are there before anything refers to them.
Result<void> putContents(Store& store, const QVector<SampleContent>& contents)
{
    if (contents.isEmpty())
        return {};
    return waitFor(store.writeEvidence([&](Connection& evidence) -> Result<void> {
        for (const SampleContent& content : contents) {
            QBuffer buffer;
            buffer.setData(content.bytes);
            buffer.open(QIODevice::ReadOnly);
            if (auto put = putContent(evidence, buffer, content.name); !put)
                return put.error();
        }
        return {};
    }));
}

Result<void> writePapers(Store& store, SampleMaker& maker)
{
    maker.makePapers();
    if (auto put = putContents(store, maker.contents()); !put)
        return put;
    return waitFor(store.write([&](Connection& connection) {
        SampleWriter writer(connection, store.session());
        return maker.writePapers(writer);
    }));
}

Result<void> setCache(Store& store, int kib)
{
    return waitFor(store.write([kib](Connection& connection) {
        return connection.script(u"PRAGMA cache_size = -%1"_s.arg(kib));
    }));
}

} // namespace

Result<SampleReport> fillSample(Store& store, const SampleOptions& options,
                                const std::function<void(qint64 done, qint64 total)>& progress)
{
    if (auto allowed = permitted(store.session().role, Right::Import); !allowed)
        return allowed.error();
    auto before = waitFor(store.read([](Connection& connection) { return existing(connection); }));
    if (!before)
        return before.error();
    SampleMaker maker(options, store.session(), before.value().idNumbers,
                      before.value().submissions);
    if (auto set = setCache(store, kCacheKiB); !set)
        return set.error();
    auto written = writePapers(store, maker);
    SampleReport report;
    // One batch is made while the one before is written.
    SampleBatch batch = maker.next(kFirstBatch);
    while (written && !batch.lives.isEmpty()) {
        report.people += batch.lives.size();
        report.submissions += batch.submissions;
        written = putContents(store, batch.contents);
        if (!written)
            break;
        auto writing = store.write([&store, batch](Connection& connection) {
            return writeBatch(connection, store.session(), batch);
        });
        batch = maker.next(kBatch);
        written = waitFor(writing);
        if (progress)
            progress(report.people, options.people);
    }
    const auto reset = setCache(store, kUsualCacheKiB);
    if (!written)
        return written.error();
    if (!reset)
        return reset.error();
    if (auto fresh = decideFresh(store, options.fresh); !fresh)
        return fresh.error();
    return report;
}

} // namespace titledesk
