// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"

class QPushButton;

namespace titledesk {

class UnitForm;

/// 单位信息: what the unit registered, and edits of what may be edited (M3).
class UnitPage : public Page {
    Q_OBJECT

public:
    explicit UnitPage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    void save();

    struct Saved {};
    UnitForm* m_form;
    QPushButton* m_save;
    bool m_edited = false;
    Answer<Unit> m_read;
    Answer<Saved> m_saved;
};

} // namespace titledesk
