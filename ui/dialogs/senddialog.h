// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <QDialog>

namespace titledesk {

/// 将上报：通过 120 条、退回 15 条、终止 1 条 [查看明细] [上报]
class SendDialog : public QDialog {
    Q_OBJECT

public:
    /// `unit`: what of the unit itself waits (单位信息, 岗位核准信息).
    explicit SendDialog(const OutboxCounts& counts, QWidget* parent = nullptr,
                        const QStringList& unit = {});
    /// 将上报：…, or that nothing waits.
    static QString summary(const OutboxCounts& counts, const QStringList& unit = {});

signals:
    void detailsAsked();
};

} // namespace titledesk
