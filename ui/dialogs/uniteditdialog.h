// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QDialog>

class QPushButton;

namespace titledesk {

class ProblemLabel;
class UnitForm;

/// 完善单位信息 (M21): what may be edited, errors beside their field; name, credit code and nature
/// are shown with the reason why not. What was typed and not saved is there the next time.
class UnitEditDialog : public QDialog {
    Q_OBJECT

public:
    UnitEditDialog(DeskContext& context, QWidget* parent = nullptr);
    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Loaded {
        Unit unit;
        QString draft;
    };
    static Result<Loaded> read(Connection& connection);
    void load();
    void loaded(const Result<Loaded>& loaded);
    void saved(const Result<void>& done);
    void keepDraft();

    DeskContext& m_context;
    Unit m_before;
    bool m_loaded = false;
    UnitForm* m_form;
    ProblemLabel* m_problem;
    QPushButton* m_save = nullptr;
    Answer<Loaded> m_read;
    Answer<void> m_saved;
};

} // namespace titledesk
