// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcopy.h"
#include "cliprocess.h"
#include "faultproxy.h"

namespace titledesk {

/// A unit with decisions that wait, some with files, and a central server that knows its desk:
/// made once, copied for each schedule.
class FaultTemplate {
public:
    FaultTemplate();
    QString deskFolder() const { return m_cli.folder(); }
    QString centralFolder() const { return m_cli.beside(QStringLiteral("central")); }
    const QStringList& decisions() const { return m_decisions; }
    const QStringList& pending() const { return m_pending; } ///< submissions

private:
    Cli m_cli;
    QStringList m_decisions;
    QStringList m_pending;
};

/// What came of a schedule.
struct Outcome {
    QString problem; ///< empty: everything is as it must be
    QStringList story;
    int decisions = 0, requests = 0, kills = 0, runs = 0, files = 0, parked = 0;
    QHash<Fault, int> faults;
};

/// One random course of things, from its seed: syncs through a proxy that harms, the desk killed
/// here and there, decisions made in between; then a clean sync, and a look at both sides.
class Schedule {
public:
    Schedule(const FaultTemplate& origin, FaultProxy& proxy, std::uint64_t seed);
    Outcome run();

private:
    void harm();
    void decide();
    void syncOnce();
    void poison();
    CliResult cleanSync();
    void unpark();
    void compare();
    void compareDesk();
    void compareCentral();
    void fail(const QString& what);

    const FaultTemplate& m_origin;
    FaultProxy& m_proxy;
    SampleRandom m_random;
    Cli m_cli;
    std::unique_ptr<CentralCopy> m_central;
    QStringList m_decisions; ///< all that were ever made
    QSet<QString> m_poisoned;
    QSet<QString> m_everParked;
    QSet<QString> m_byFiles; ///< of them those that were parked for a file, if for anything
    Outcome m_outcome;
};

} // namespace titledesk
