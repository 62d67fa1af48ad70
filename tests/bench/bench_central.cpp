// SPDX-License-Identifier: GPL-3.0-or-later
// How long a desk takes to post its decisions over loopback, beside curl posting the same bytes in
// as many requests to a server of the same kind: what the desk itself costs. bench_central
// [decisions], or TITLEDESK_BENCH_SIZE. Prints JSON; nothing passes or fails by time.
#include "centralcopy.h"
#include "cliprocess.h"
#include "identifiers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kUsual = 10'000;
constexpr int kLargest = 1'000'000;
constexpr int kPerRequest = 500; ///< central's limit, which the desk goes up to
constexpr int kPatienceMs = 3'600'000;

/// A run to its end, whose milliseconds come back; the program ends where it fails.
qint64 run(QProcess& process, const char* what)
{
    QElapsedTimer timer;
    timer.start();
    if (process.state() == QProcess::NotRunning)
        process.start();
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("%s failed: %s", what, process.readAllStandardOutput().left(2000).constData());
    return timer.elapsed();
}

qint64 desk(const Cli& cli, const QStringList& arguments)
{
    const auto process = cli.start(arguments);
    return run(*process, qPrintable(arguments.first()));
}

QByteArray row(int person)
{
    const QString first17 = u"340000%1%2%3%4"_s.arg(1950 + person / 336'000)
                                .arg(1 + person / 28'000 % 12, 2, 10, QLatin1Char('0'))
                                .arg(1 + person / 1000 % 28, 2, 10, QLatin1Char('0'))
                                .arg(person % 1000, 3, 10, QLatin1Char('0'));
    const bool isMan = person % 2 == 1;
    return u"赵明远,%1,%2%3,138%4\n"_s.arg(isMan ? u"男"_s : u"女"_s)
        .arg(first17, idNumberCheckCharacter(first17))
        .arg(person, 8, 10, QLatin1Char('0'))
        .toUtf8();
}

void decide(const Cli& cli, int decisions)
{
    cli.init();
    QFile roster(cli.beside(u"人员花名册.csv"_s));
    if (!roster.open(QIODevice::WriteOnly))
        qFatal("no roster");
    roster.write("姓名,性别,证件号码,手机号码\n");
    for (int person = 0; person < decisions; ++person)
        roster.write(row(person));
    roster.close();
    desk(cli, {u"import"_s, roster.fileName()});
    desk(cli, {u"pass"_s, u"--kind"_s, u"registration"_s, u"--all"_s});
}

/// The requests of the desk, from what central took of it: body after body in a file of its own.
struct Posts {
    QStringList files;
    qint64 bytes = 0;
    QString desk;
};

Posts postsOf(const QString& folder, const QString& database)
{
    Posts posts;
    auto central = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    central.setDatabaseName(database);
    if (!central.open())
        qFatal("central's database cannot be read");
    QSqlQuery query(u"SELECT id, sha256, body, desk FROM decision ORDER BY id"_s);
    QJsonArray batch;
    const auto write = [&] {
        QFile file(folder + u"/%1.json"_s.arg(posts.files.size()));
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"decisions"_s, batch}}).toJson(QJsonDocument::Compact);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("a request cannot be written");
        posts.files.append(file.fileName());
        posts.bytes += body.size();
        batch = {};
    };
    while (query.next()) {
        batch.append(QJsonObject{{u"id"_s, query.value(0).toString()},
                                 {u"sha256"_s, query.value(1).toString()},
                                 {u"body"_s, query.value(2).toString()}});
        posts.desk = query.value(3).toString();
        if (batch.size() == kPerRequest)
            write();
    }
    if (!batch.isEmpty())
        write();
    return posts;
}

QString tokenFrom(const CentralCopy& central, const QString& desk)
{
    const QJsonObject unit{{u"name"_s, u"合肥示例大学"_s},
                           {u"nature"_s, u"public_institution"_s},
                           {u"region"_s, u"340000"_s},
                           {u"affiliation"_s, u"province"_s}};
    const QJsonObject asked{
        {u"desk"_s, desk}, {u"public_key"_s, QString(64, u'a')}, {u"unit"_s, unit}};
    QProcess curl;
    curl.setProgram(u"curl"_s);
    curl.setArguments({u"-s"_s, u"-H"_s, u"Content-Type: application/json"_s, u"--data-binary"_s,
                       QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)),
                       central.url().toString() + u"/v1/enrolments"_s});
    run(curl, "curl");
    return QJsonDocument::fromJson(curl.readAllStandardOutput())
        .object()[u"access_token"_s]
        .toString();
}

/// One curl, one connection, a request after the other.
qint64 curlPosts(const CentralCopy& central, const Posts& posts, const QString& folder)
{
    const QString token = tokenFrom(central, posts.desk);
    QFile config(folder + u"/curl.config"_s);
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no configuration");
    for (const QString& file : posts.files)
        config.write(u"%1url = \"%2/v1/decisions\"\nheader = \"Content-Type: application/json\"\n"
                     "header = \"Authorization: Bearer %3\"\nheader = \"Expect:\"\n"
                     "data-binary = \"@%4\"\noutput = \"/dev/null\"\nsilent\nfail\n"_s
                         .arg(config.pos() > 0 ? u"next\n"_s : QString(), central.url().toString(),
                              token, file)
                         .toUtf8());
    config.close();
    QProcess curl;
    curl.setProgram(u"curl"_s);
    curl.setArguments({u"-K"_s, config.fileName()});
    return run(curl, "curl");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString said =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("TITLEDESK_BENCH_SIZE");
    const int decisions = said.isEmpty() ? kUsual : said.toInt();
    if (decisions < 1 || decisions > kLargest) {
        std::fprintf(stderr, "a number of decisions from 1 to %d\n", kLargest);
        return 2;
    }
    const QTemporaryDir folder;
    const Cli cli;
    decide(cli, decisions);
    qint64 deskMs = 0;
    int requests = 0;
    {
        const CentralCopy central(folder.filePath(u"desk"_s));
        desk(cli, {u"sign-in"_s, u"--server"_s, central.url().toString(), u"--enrol"_s});
        deskMs = desk(cli, {u"sync"_s, u"--push"_s});
        requests = central.posts();
    }
    const Posts posts = postsOf(folder.path(), folder.filePath(u"desk/central.db"_s));
    const CentralCopy second(folder.filePath(u"curl"_s));
    const qint64 curlMs = curlPosts(second, posts, folder.path());
    const qsizetype held = second.decisions().size();
    const QJsonObject result{{u"decisions"_s, decisions},
                             {u"requests"_s, posts.files.size()},
                             {u"bytes"_s, posts.bytes},
                             {u"desk_ms"_s, deskMs},
                             {u"desk_per_second"_s, double(decisions) * 1000 / double(deskMs)},
                             {u"curl_ms"_s, curlMs},
                             {u"ratio"_s, double(deskMs) / double(curlMs)}};
    std::printf("%s", QJsonDocument(result).toJson().constData());
    // Both servers have taken the same, in as many requests.
    return held == decisions && requests == posts.files.size() ? 0 : 1;
}
