// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralmigrations.h"
#include "centralsample.h"
#include "evidencesweep.h"
#include "httpserver.h"
#include "unitcommand.h"

#include <QCoreApplication>
#include <QDir>

#include <sodium.h>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::central;

namespace {

int fail(const Error& error)
{
    std::fprintf(stderr, "titledesk-central: %s %s\n", qPrintable(error.message),
                 qPrintable(error.detail));
    return error.code == Error::Code::BadInput ? 2 : 1;
}

sigset_t endSignals()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    return ends;
}

/// The database as this program needs it, and the keys in it.
Result<ReceiptKeys> prepare(const ServerOptions& options)
{
    if (!options.evidence.isEmpty() && !QDir().mkpath(options.evidence))
        return Error{Error::Code::BadInput, u"usage"_s, u"--evidence cannot be made a folder"_s};
    auto database = Database::open(options.database);
    if (!database)
        return database.error();
    if (const auto migrated = migrate(*database.value()); !migrated)
        return migrated.error();
    if (options.sample)
        if (const auto filled = fillSamplePlans(*database.value()); !filled)
            return filled.error();
    return ReceiptKeys::load(*database.value());
}

int serve(const ServerOptions& options)
{
    const auto keys = prepare(options);
    if (!keys)
        return fail(keys.error());
    const Service service{options, keys.value()};
    HttpServer server(service);
    const auto port = server.bind();
    if (!port)
        return fail(port.error());
    const EvidenceSweeper sweeper(options.evidence);
    std::thread listener([&server] {
        if (!server.run())
            std::fprintf(stderr, "titledesk-central: stopped listening\n");
        // Also where listening failed: the program ends then.
        ::kill(::getpid(), SIGTERM);
    });
    std::printf("titledesk-central: listening on %s\n", qPrintable(options.url(port.value())));
    std::fflush(stdout);
    const sigset_t ends = endSignals();
    int received = 0;
    sigwait(&ends, &received);
    server.stop();
    listener.join();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // Before any thread is there: all of them inherit it, and the main thread waits for the end.
    const sigset_t ends = endSignals();
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    QCoreApplication application(argc, argv);
    if (sodium_init() < 0)
        return fail({Error::Code::Internal, u"sodium"_s, u"libsodium cannot be used"_s});
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"unit")
        return runUnitCommand(arguments.mid(1));
    const auto options = parseServerOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "%s", qPrintable(usage()));
        return fail(options.error());
    }
    return serve(options.value());
}
