// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace titledesk {

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
    void build();
    QWidget* editorFor(const QString& key);
    void load(const Result<Loaded>& loaded);
    void show(const Unit& unit);
    void fillRegions();
    Unit typed() const;
    /// Says what is wrong beside its field; the first one gets the focus. True where nothing is.
    bool check();
    void saved(const Result<void>& done);
    void keepDraft();

    DeskContext& m_context;
    Unit m_before;
    bool m_loaded = false;
    QHash<QString, QLineEdit*> m_edits;
    QHash<QString, QLabel*> m_fixed;
    QHash<QString, QLabel*> m_faults;
    QComboBox* m_affiliation;
    QComboBox* m_region;
    QLabel* m_problem;
    QPushButton* m_save = nullptr;
    Answer<Loaded> m_read;
    Answer<void> m_saved;
};

} // namespace titledesk
