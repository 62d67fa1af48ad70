// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QDialog>

class QDateEdit;

namespace titledesk {

/// 调出 (B20): since which day a person works elsewhere.
class LeftDialog : public QDialog {
    Q_OBJECT

public:
    LeftDialog(DeskContext& context, const PersonSummary& person, QWidget* parent);
    void accept() override;

private:
    DeskContext& m_context;
    PersonId m_person;
    QDateEdit* m_day;
    Answer<void> m_answer;
};

} // namespace titledesk
