// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"

class QLabel;
class QPushButton;

namespace titledesk {

class ReviewPanel;

/// 人员档案 (M8a): who it is, the present title, this year's application, and everything the person
/// submitted, with 逐条审核 and 批量审核.
class PersonPage : public Page {
    Q_OBJECT

public:
    explicit PersonPage(DeskContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate(const Place& place) override;
    void describe(Place& place) const override;
    void deactivate() override;
    bool focusFilter() override;
    void refresh() override;

private:
    struct About {
        PersonSummary person;
        QVector<SubmissionRow> titles;       ///< 现有职称
        QVector<SubmissionRow> applications; ///< newest last
        QVector<SubmissionId> pending;
    };
    static Result<About> look(Connection& connection, const Catalog& catalog, PersonId person,
                              const QString& account);
    void load();
    void arrived(const Result<About>& about);

    PersonId m_person;
    QVector<SubmissionId> m_pending;
    QString m_nameText;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_standing = nullptr;
    QPushButton* m_oneByOne = nullptr;
    QPushButton* m_batch = nullptr;
    ReviewPanel* m_panel = nullptr;
    Answer<About> m_answer;
};

} // namespace titledesk
