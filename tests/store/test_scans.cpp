// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"
#include "records.h"
#include "storefixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kPeople = 40;
constexpr int kCourses = 10;

/// How many rows the statements of a connection stepped over without an index.
class Scans {
public:
    explicit Scans(Connection& connection)
        : m_handle(connection.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_PROFILE, &Scans::finished, this);
    }
    ~Scans() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Scans)

    int most() const { return m_most; }
    QByteArray statement() const { return m_statement; }

private:
    static int finished(unsigned, void* self, void* statement, void*)
    {
        auto& scans = *static_cast<Scans*>(self);
        auto* sql = static_cast<sqlite3_stmt*>(statement);
        const int steps = sqlite3_stmt_status(sql, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        if (steps > scans.m_most) {
            scans.m_most = steps;
            scans.m_statement = sqlite3_sql(sql);
        }
        return 0;
    }

    sqlite3* m_handle;
    int m_most = 0;
    QByteArray m_statement;
};

} // namespace

/// What the officer does again and again must not get slower as decisions gather: no statement of
/// it steps through a table.
class TestScans : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store = m_unit.create();
        fill(*m_store, kPeople, kCourses);
        passRegistrations(*m_store);
        SubmissionQuery courses;
        courses.items = {u"continuing_education"_s};
        m_ids = allIds(*m_store, courses);
        QCOMPARE(m_ids.size(), kPeople * kCourses);
        QVERIFY(decide(*m_store, passing(m_ids.mid(0, m_ids.size() / 2))));
    }

    void rowsOfAList()
    {
        scanned([this](Connection& c) {
            QCOMPARE(submissions(c).rows(m_ids.mid(0, 100), u"admin"_s).value().size(), 100);
        });
    }

    void oneWithItsHistory()
    {
        scanned([this](Connection& c) {
            QVERIFY(submissions(c).detail(m_ids.first(), u"admin"_s));
            QVERIFY(submissions(c).detail(m_ids.last(), u"admin"_s));
        });
    }

    void aDecision()
    {
        const SubmissionId id = m_ids.last();
        auto done = waitFor(m_store->write([&](Connection& c) -> Result<void> {
            const Scans scans(c);
            Decisions decisions(c, Catalog::builtIn(), m_store->session());
            auto outcome = decisions.decide(passing({id}));
            if (outcome)
                outcome = decisions.undo(outcome.value().decisions);
            m_most = scans.most();
            m_statement = scans.statement();
            return outcome ? Result<void>() : Result<void>(outcome.error());
        }));
        QVERIFY(done);
        QVERIFY2(m_most <= kFew, m_statement);
    }

private:
    static constexpr int kFew = 30; ///< what is few by nature: accounts, phrases, post grades

    static Submissions submissions(Connection& connection)
    {
        return {connection, Catalog::builtIn()};
    }

    template <typename Work>
    void scanned(Work work)
    {
        auto done = waitFor(m_store->read([&](Connection& c) -> Result<void> {
            const Scans scans(c);
            work(c);
            m_most = scans.most();
            m_statement = scans.statement();
            return {};
        }));
        QVERIFY(done);
        QVERIFY2(m_most <= kFew, m_statement);
    }

    StoreFixture m_unit;
    std::unique_ptr<Store> m_store;
    QVector<SubmissionId> m_ids;
    int m_most = 0;
    QByteArray m_statement;
};

QTEST_GUILESS_MAIN(TestScans)
#include "test_scans.moc"
