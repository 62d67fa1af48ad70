// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSettings;

namespace titledesk {

/// Above a list: a part of a text to look for, a department, and 未查看, 待定, 在职 or 已调出
/// (B20). What is chosen is remembered for each page, what was typed is not: it may be a name.
class ListFilters : public QWidget {
    Q_OBJECT

public:
    explicit ListFilters(DeskContext& context, QWidget* parent = nullptr);

    /// The filters that make sense there, none of them set.
    void showPlace(const Place& place);
    /// Writes what is chosen into a query.
    void apply(SubmissionQuery& query) const;
    /// Whether anything but the state narrows the list.
    bool isActive() const;
    void clear();
    void save(QSettings& settings, const QString& group) const;
    void restore(const QSettings& settings, const QString& group);
    QLineEdit* searchField() const { return m_search; }

signals:
    void changed();

private:
    enum class Scope : std::uint8_t { All, Unseen, Marked, Here, Gone };
    Scope scope() const;
    void fillDepartments(const QStringList& names);

    DeskContext& m_context;
    QLineEdit* m_search;
    QComboBox* m_department;
    QComboBox* m_scope;
    QString m_wantedDepartment; ///< chosen before the names were there
    Answer<QStringList> m_answer;
};

} // namespace titledesk
