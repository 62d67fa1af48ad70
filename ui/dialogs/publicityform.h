// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"
#include "publicities.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace titledesk {

class DateField;
class FilesBox;

/// 公示 (B8): a known one or a new one, with its dates and the working days between them, where it
/// hung, who took objections, what came of it, and its proof.
class PublicityForm : public QWidget {
    Q_OBJECT

public:
    explicit PublicityForm(DeskContext& context, QWidget* parent = nullptr);

    /// Lets one choose among `known`; `chosen` is shown, or a new one. `own`: the applications that
    /// the dialog is about; others that rest on the same one are named by their number.
    void offer(const QVector<KeptPublicity>& known, PublicityId chosen,
               const QVector<SubmissionId>& own);
    /// As it stands now; its id is not valid for a new one.
    KeptPublicity kept() const;
    /// Nothing was said of a new one yet.
    bool isEmpty() const;
    /// A file is on its way into the store.
    bool isBusy() const;

signals:
    void changed();
    void failed(const QString& problem);

private:
    void buildDates(QFormLayout& form);
    void show(const KeptPublicity& kept);
    void chosen(int index);
    void fromChanged();
    void datesChanged();
    void tellDays();
    void tellShared(const KeptPublicity& kept);

    QVector<KeptPublicity> m_known;
    QVector<SubmissionId> m_own;
    KeptPublicity m_new; ///< what was typed for a new one, while a known one is looked at
    int m_shown = 0;
    bool m_showing = false;
    QComboBox* m_which = nullptr;
    QLabel* m_shared = nullptr;
    QWidget* m_fields = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QLabel* m_days = nullptr;
    QCheckBox* m_confirmed = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_department = nullptr;
    QLineEdit* m_phone = nullptr;
    QComboBox* m_result = nullptr;
    FilesBox* m_proof = nullptr;
};

} // namespace titledesk
