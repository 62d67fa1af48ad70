// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace titledesk {

/// Looks at pages and dialogs as a screen reader and the keyboard meet them, and keeps what is
/// wrong; the same thing on several pages is told once. Every line names the page and the control.
class ControlWalk {
public:
    /// The window as it stands now. It moves the focus.
    void look(QWidget& window, const QString& page);

    int pages() const { return m_pages; }
    /// A control without an accessible name, or with another than its visible words.
    const QStringList& names() const { return m_names; }
    /// What Tab does not reach, and where it stays.
    const QStringList& traps() const { return m_traps; }
    /// Where Tab goes against the eye.
    const QStringList& orders() const { return m_orders; }

private:
    void lookAtNames(QWidget& window, const QString& page);
    void lookAtTab(QWidget& window, const QString& page);
    void lookAtOrder(QWidget& window, const QList<QWidget*>& stops, const QString& page);
    void tell(QStringList& list, const QString& page, const QString& what);

    QSet<QString> m_told;
    QStringList m_names, m_traps, m_orders;
    int m_pages = 0;
};

/// All that is said in the window: texts, accessible names, tooltips, entries of lists, trees, tabs
/// and menus; each with its widget in front of it.
QStringList saidIn(const QWidget& window);

} // namespace titledesk
