// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "evidencefetch.h"
#include "faultyproxy.h"
#include "syncdesk.h"
#include "vault.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QByteArray kContent = "%PDF-1.4\nwhat the person sent along";

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The first submission of an inbox page with a file.
QByteArray withFile(const QByteArray& reply, const QJsonObject& file)
{
    QJsonObject page = QJsonDocument::fromJson(FaultyProxy::bodyOf(reply)).object();
    QJsonArray items = page[u"items"_s].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items[i].toObject();
        QJsonObject submission = item[u"submission"_s].toObject();
        if (submission.isEmpty())
            continue;
        submission[u"evidence"_s] = QJsonArray{file};
        item[u"submission"_s] = submission;
        items[i] = item;
        break;
    }
    page[u"items"_s] = items;
    return FaultyProxy::withBody(reply, QJsonDocument(page).toJson());
}

} // namespace

/// Files that the inbox names: fetched when they are opened, once, and never taken unseen.
class TestEvidenceFetch : public QObject {
    Q_OBJECT

private slots:
    void namedByTheInboxIsFetchedOnceAndChecked();
    void badNameOfAFileIsRefusedWhole();
};

void TestEvidenceFetch::namedByTheInboxIsFetchedOnceAndChecked()
{
    CentralProcess central({u"--enrol"_s, u"--sample"_s});
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    enrolAt(*store, proxy.url());
    const QString sha256 = hashOf(kContent);
    proxy.changeBy([&](const QByteArray& request, const QByteArray& reply) {
        return request.startsWith("GET /v1/inbox")
                   ? withFile(reply, {{u"sha256"_s, sha256},
                                      {u"name"_s, u"证书.pdf"_s},
                                      {u"mime"_s, u"application/pdf"_s},
                                      {u"size"_s, kContent.size()}})
                   : reply;
    });
    QVERIFY(!syncOnce(*store).failure);
    const auto named =
        waitFor(store->read([&](Connection& c) { return evidenceNamed(c, sha256); }));
    QVERIFY(named);
    QCOMPARE(named.value().name, u"证书.pdf"_s);
    QCOMPARE(named.value().size, kContent.size());
    // Nothing was fetched yet, and that is no damage.
    QCOMPARE(proxy.count("GET /v1/evidence/"), 0);
    store.reset();
    QVERIFY(verifyStore(unit.folder(), sampleUnit().account, sampleUnit().password).value().ok());
    store = unit.open();
    // Other bytes than were named are not kept.
    const QByteArray place = "GET /v1/evidence/" + sha256.toLatin1();
    QByteArray sent = "%PDF-1.4\nsomething else";
    const auto serve = [&] {
        proxy.answerBy([place, sent](const QByteArray& request) -> std::optional<QByteArray> {
            if (request.startsWith(place))
                return FaultyProxy::page("200 OK", "application/octet-stream", sent);
            return std::nullopt;
        });
    };
    serve();
    QCOMPARE(contentFromAnywhere(*store, sha256).error().reason, u"evidence_hash"_s);
    sent = kContent;
    serve();
    const auto fetched = contentFromAnywhere(*store, sha256);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().reason));
    QCOMPARE(fetched.value(), kContent);
    const auto asked = proxy.count("GET /v1/evidence/");
    QCOMPARE(contentFromAnywhere(*store, sha256).value(), kContent);
    QCOMPARE(proxy.count("GET /v1/evidence/"), asked); // it is here now
    // Where nobody has it, that is said.
    QCOMPARE(contentFromAnywhere(*store, hashOf("nobody's")).error().reason, u"unknown_evidence"_s);
}

void TestEvidenceFetch::badNameOfAFileIsRefusedWhole()
{
    CentralProcess central({u"--enrol"_s, u"--sample"_s});
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    enrolAt(*store, proxy.url());
    proxy.changeBy([](const QByteArray& request, const QByteArray& reply) {
        return request.startsWith("GET /v1/inbox")
                   ? withFile(reply, {{u"sha256"_s, u"../../etc/passwd"_s}, {u"size"_s, 1}})
                   : reply;
    });
    const SyncOutcome outcome = syncOnce(*store);
    QVERIFY(!outcome.failure);
    QVERIFY(outcome.report.pulled.refused >= 1);
}

QTEST_GUILESS_MAIN(TestEvidenceFetch)
#include "test_evidencefetch.moc"
