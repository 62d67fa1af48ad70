// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"
#include "records.h"
#include "storefixture.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace titledesk {

/// A store with a few people of a school, their courses, papers and one application, and what a
/// page is given. From making it on, the GUI thread may hold no query.
class ReviewDesk {
public:
    explicit ReviewDesk(const QString& nature = QStringLiteral("public_institution"));
    ~ReviewDesk();

    Store& store() { return *m_store; }
    DeskContext& context() { return *m_context; }
    /// Runs what may wait, as a worker would.
    template <typename Work>
    auto aside(Work work)
    {
        Connection::forbidThread(nullptr);
        auto result = work();
        forbid();
        return result;
    }
    QVector<SubmissionId> ids(const SubmissionQuery& query);
    SubmissionDetail detail(SubmissionId id);
    QVector<AuditEntry> audit();

    static constexpr int kPeople = 8;
    static constexpr int kCourses = 3; ///< of each

private:
    static void forbid();
    void fillStore();
    StoreFixture m_fixture;
    QTemporaryDir m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DeskContext> m_context;
};

} // namespace titledesk
