// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

#include <functional>

namespace titledesk {

struct SampleOptions {
    int people = 200;
    int perPerson = 10; ///< submissions of each besides the registration
    quint64 seed = 1;
    QDate today;    ///< what dates are counted back from; invalid: today
    int fresh = 12; ///< decisions of this desk that wait in the outbox, at most
};

struct SampleReport {
    qint64 people = 0;
    qint64 submissions = 0; ///< registrations among them
};

/// Fills a store with made-up people and submissions of every item, applications in every state and
/// stage, review plans, publicities, news and, for a public institution, posts, by the seed alone
/// (for one day and one unit). A few hundred submissions have certificates, where the program has a
/// QGuiApplication to draw them. Decisions are those of another desk, but for the few
/// fresh ones. Waits for the store's writer: never call it in the GUI thread.
Result<SampleReport>
fillSample(Store& store, const SampleOptions& options,
           const std::function<void(qint64 done, qint64 total)>& progress = {});

} // namespace titledesk
