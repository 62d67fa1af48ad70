// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "outbox.h"
#include "page.h"
#include "unitupload.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace titledesk {

/// 平台连接: where the desk is signed in and since when nothing came, what waits, and whether it
/// sends by itself (off, unless the unit wants it).
class CentralPage : public Page {
    Q_OBJECT

public:
    explicit CentralPage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    struct Shown {
        QString server;
        bool signedIn = false;
        bool paused = false;
        bool automatic = false;
        QDateTime receivedAt;
        OutboxCounts outbox;
        QVector<UnitUpload> uploads;
    };
    static Result<Shown> read(Connection& connection);
    void show(const Result<Shown>& shown);
    void signOut();
    void setAutomatic(bool on);
    static QString waitingText(const Shown& shown);

    bool m_mayEdit = false;
    QLabel* m_server;
    QLabel* m_state;
    QLabel* m_received;
    QLabel* m_waiting;
    QPushButton* m_signIn;
    QPushButton* m_signOut;
    QPushButton* m_receive;
    QPushButton* m_send;
    QCheckBox* m_automatic;
    Answer<Shown> m_read;
    Answer<void> m_kept;
};

} // namespace titledesk
