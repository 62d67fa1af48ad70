// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace titledesk {

/// Two columns beside each other where there is room, else the second below the first.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    explicit SideBySide(QWidget* parent = nullptr);
    QVBoxLayout& first() { return *m_first; }
    QVBoxLayout& second() { return *m_second; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_columns;
    QVBoxLayout* m_first;
    QVBoxLayout* m_second;
};

} // namespace titledesk
