// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "publicities.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace titledesk {

class PublicityForm;

/// 公示 for many applications at once (B8): who, when, where, what came of it, and its proof
/// attached once. What was chosen and cannot be publicised any more is named and left out.
class PublicityDialog : public QDialog {
    Q_OBJECT

public:
    PublicityDialog(DeskContext& context, const QVector<SubmissionId>& ids, QWidget* parent);

    void accept() override;
    void reject() override;

signals:
    void saved();

private:
    struct Loaded {
        QVector<SubmissionRow> rows;
        QVector<KeptPublicity> known;
        PublicityId common; ///< that all of them rest on already
    };
    static Result<Loaded> load(Connection& connection, DeskContext& context,
                               const QVector<SubmissionId>& ids);
    void loaded(const Result<Loaded>& found);
    void written(const Result<void>& done);
    QString missing() const;
    void refresh();
    void tell(const QString& problem);

    DeskContext& m_context;
    QVector<SubmissionId> m_applications; ///< those that can be publicised
    bool m_loaded = false;
    QLabel* m_who = nullptr;
    QLabel* m_names = nullptr;
    PublicityForm* m_form = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    Answer<Loaded> m_loadAnswer;
    Answer<void> m_saveAnswer;
};

} // namespace titledesk
