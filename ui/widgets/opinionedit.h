// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace titledesk {

/// Where an opinion is typed. Enter is a new line and never decides; Ctrl+Enter is 确定. It knows
/// whether an input method composes, so that Escape ends the composing and not the dialog.
class OpinionEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit OpinionEdit(QWidget* parent = nullptr);

    bool isComposing() const { return m_composing; }
    QSize sizeHint() const override;

signals:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_composing = false;
};

} // namespace titledesk
