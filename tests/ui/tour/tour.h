// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "reviewactions.h"

#include <functional>
#include <memory>

namespace titledesk {

/// A folder with a small made-up unit; `nature` as of Unit.
bool makeTourUnit(const QString& folder,
                  const QString& nature = QStringLiteral("public_institution"));

/// One round through all pages and dialogs at one size, scheme and language. What belongs to posts
/// is left out of it where the unit has none.
class Tour {
public:
    /// Is called with every page and dialog as it stands open; false where it could not be used.
    using Visit = std::function<bool(QWidget& window, const QString& name)>;

    Tour(const QString& folder, const QSize& size, Visit visit);
    ~Tour();
    bool run();

private:
    void pages();
    void evidence();
    void dialogs();
    void settings();
    void showNewUnit();
    void accountDialogs();
    void starts();
    void startPages(const QSize& size);
    void visit(QWidget& widget, const QString& name);
    void visitDialog(const QString& name);
    void show(const QString& name, const Place& place);
    Result<SubmissionDetail> firstOf(const SubmissionQuery& query);
    QVector<SubmissionId> idsOf(const SubmissionQuery& query, int count);

    QString m_folder;
    QSize m_size;
    Visit m_visit;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    bool m_good = true;
};

} // namespace titledesk
