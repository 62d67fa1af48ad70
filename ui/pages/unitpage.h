// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"
#include "unitupload.h"

#include <QHash>

class QLabel;
class QPushButton;
class QToolButton;

namespace titledesk {

/// 单位信息 (M21): basic and detailed information; 完善单位信息 edits what may be edited.
class UnitPage : public Page {
    Q_OBJECT

public:
    explicit UnitPage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void deactivate() override;
    void refresh() override;

private:
    struct Shown {
        Unit unit;
        std::optional<UnitUpload> upload;
    };
    static Result<Shown> read(Connection& connection);
    void show(const Result<Shown>& shown);
    void showNumber(bool whole);
    void edit();
    void settle(bool ours);
    QString uploadText() const;

    std::optional<Shown> m_shown;
    QHash<QString, QLabel*> m_values;
    QToolButton* m_reveal = nullptr;
    QPushButton* m_edit = nullptr;
    QLabel* m_upload = nullptr;
    QWidget* m_conflict = nullptr;
    Answer<Shown> m_read;
    Answer<void> m_noted;
    Answer<void> m_settled;
};

} // namespace titledesk
