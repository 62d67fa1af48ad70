// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace titledesk {

/// A surface that leads somewhere: a heading, a figure, a line below and, where asked for, a bar.
/// Reached and pressed by keyboard as a button is.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);
    void setFigure(const QString& figure);
    void setNote(const QString& note);
    /// 0 to 100; negative: no bar.
    void setShare(int percent);

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void describe();
    QLabel* m_heading;
    QLabel* m_figure;
    QLabel* m_note;
    QProgressBar* m_share;
};

} // namespace titledesk
