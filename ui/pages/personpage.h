// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"
#include "tally.h"

class QAction;
class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace titledesk {

class ReviewPanel;

/// 人员档案 (M8a): who it is, the present title, this year's application, and everything the person
/// submitted by category, with 逐条审核 and 批量审核.
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
        QMap<QString, Tally> tallies;        ///< by item
        std::optional<SubmissionRow> title;  ///< the newest 现有职称, passed before pending
        QVector<SubmissionRow> applications; ///< of this year
        SubmissionId registration;
        QVector<SubmissionId> pending; ///< in the list's order
    };
    static Result<About> look(Connection& connection, const Catalog& catalog, PersonId person,
                              const QString& account);
    void buildWho(QVBoxLayout& layout);
    void buildStanding(QVBoxLayout& layout);
    void load();
    void arrived(const Result<About>& about);
    void showWho();
    void showStanding(const About& about);
    void showCategories(const About& about);
    void categoryChosen(int index);
    void walk();
    void setBack();

    PersonId m_person;
    PersonSummary m_who;
    bool m_revealed = false;
    QVector<SubmissionId> m_pending;
    SubmissionId m_registrationId;
    SubmissionId m_applicationId;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_standing = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_registration = nullptr;
    QPushButton* m_application = nullptr;
    QPushButton* m_oneByOne = nullptr;
    QPushButton* m_batch = nullptr;
    QTabBar* m_categories = nullptr;
    ReviewPanel* m_panel = nullptr;
    Answer<About> m_answer;
    Answer<void> m_backAnswer;
};

} // namespace titledesk
