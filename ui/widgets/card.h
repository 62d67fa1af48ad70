// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;
class QProgressBar;

namespace titledesk {

/// A surface that leads somewhere: a heading, a figure, a line below and, where asked for, a bar.
/// All of it is one button, for the mouse, the keyboard and a screen reader.
class Card : public QPushButton {
    Q_OBJECT

public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);
    /// `said`: what is read aloud for the figure, with its unit (12 条); the figure where empty.
    void setFigure(const QString& figure, const QString& said = {});
    void setNote(const QString& note);
    /// 0 to 100; negative: no bar.
    void setShare(int percent);
    QString figure() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    QLabel* m_heading;
    QLabel* m_figure;
    QLabel* m_note;
    QProgressBar* m_share;
    QString m_said;
};

} // namespace titledesk
