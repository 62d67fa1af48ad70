// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "overview.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace titledesk {

/// 最新职称信息 (M5) in a reading view: title, date and text of one, with 上一条 and 下一条 over
/// all of them. What is shown counts as read.
class NewsDialog : public QDialog {
    Q_OBJECT

public:
    /// `id` empty: the newest that was not read, or the newest.
    NewsDialog(DeskContext& context, const QString& id, QWidget* parent);

private:
    void arrived(const Result<QVector<NewsLine>>& news);
    void showAt(qsizetype index);

    DeskContext& m_context;
    QString m_wanted;
    QVector<NewsLine> m_news;
    qsizetype m_index = -1;
    QLabel* m_title;
    QLabel* m_date;
    QPlainTextEdit* m_text;
    QPushButton* m_previous;
    QPushButton* m_next;
    Answer<QVector<NewsLine>> m_answer;
    Answer<void> m_readAnswer;
};

} // namespace titledesk
