// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "reviewactions.h"

#include <memory>

namespace titledesk {

/// A folder with a small made-up unit.
bool makeTourUnit(const QString& folder);

/// One round through all pages and dialogs at one size, scheme and language.
class Tour {
public:
    Tour(const QString& folder, QString out, const QSize& size);
    ~Tour();
    bool run();

private:
    void pages();
    void evidence();
    void dialogs();
    void settings();
    void showPostsDraft();
    void accountDialogs();
    void starts();
    void startPages(const QSize& size);
    void save(QWidget& widget, const QString& name);
    void saveDialog(const QString& name);
    void show(const QString& name, const Place& place);
    Result<SubmissionDetail> firstOf(const SubmissionQuery& query);
    QVector<SubmissionId> idsOf(const SubmissionQuery& query, int count);

    QString m_folder;
    QString m_out;
    QSize m_size;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    int m_number = 0;
    bool m_good = true;
};

} // namespace titledesk
