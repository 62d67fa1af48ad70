// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlwalk.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>
#include <QtWidgets>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* met = QAccessible::queryAccessibleInterface(widget);
    return met ? met->text(QAccessible::Name).trimmed() : QString();
}

/// Mnemonics and arrows are no words.
QString words(QString text)
{
    static const QRegularExpression decoration(uR"(\(&\w\)|（&\w）|&|[✕▾▴▸◂▲▼◀▶←→↑↓‹›…])"_s);
    return text.remove(decoration).simplified();
}

QString described(QWidget* widget)
{
    QString type = QString::fromLatin1(widget->metaObject()->className());
    type.remove(u"titledesk::"_s);
    QStringList parts{type};
    if (!widget->objectName().isEmpty())
        parts << u"#"_s + widget->objectName();
    QString said = accessibleName(widget);
    if (said.isEmpty())
        said = widget->property("text").toString();
    if (said.isEmpty() && widget->parentWidget())
        said = u"in %1 %2"_s.arg(
            QString::fromLatin1(widget->parentWidget()->metaObject()->className()),
            widget->parentWidget()->objectName());
    return (parts << u"“%1”"_s.arg(said.left(40))).join(u' ');
}

/// What belongs to a greater control, and is reached and named through that one.
bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return parent &&
           (qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
            qobject_cast<const QTabBar*>(parent) || qobject_cast<const QTableView*>(parent) ||
            qobject_cast<const QHeaderView*>(widget));
}

bool isShown(const QWidget* widget, const QWidget& window)
{
    return widget->isVisible() && widget->window() == &window && !widget->size().isEmpty();
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           (widget->focusPolicy() & Qt::TabFocus);
}

bool isTabStop(const QWidget* widget)
{
    // Of radio buttons the chosen one is reached, the others from it by arrows.
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    if (radio && !radio->isChecked() && radio->parentWidget()) {
        for (const auto* other : radio->parentWidget()->findChildren<QRadioButton*>())
            if (other->isChecked() && other->group() == radio->group())
                return false;
    }
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget->focusProxy();
}

/// The child of `container` that the widget is in.
QWidget* childOf(const QWidget* container, QWidget* widget)
{
    while (widget && widget->parentWidget() != container)
        widget = widget->parentWidget();
    return widget;
}

/// Whether the eye goes from `a` to `b`: downwards, to the right, or to the top of a next column.
bool follows(const QRect& a, const QRect& b)
{
    const int tolerance = std::min({a.height(), b.height(), 16}) / 2;
    const int common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (common > tolerance) // one row
        return b.right() > a.left() + tolerance;
    return b.top() >= a.top() || b.left() + tolerance >= a.right();
}

void addModel(QStringList& said, const QString& who, const QAbstractItemModel& model,
              const QModelIndex& parent = {})
{
    constexpr int kRows = 60; // of a long list; it repeats itself
    for (int row = 0; row < std::min(model.rowCount(parent), kRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                said << who + index.data(role).toString();
        }
        addModel(said, who, model, model.index(row, 0, parent));
    }
    for (int column = 0; !parent.isValid() && column < model.columnCount(); ++column)
        said << who + model.headerData(column, Qt::Horizontal).toString();
}

void addActions(QStringList& said, const QString& who, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->isVisible())
            said << who + action->text() << who + action->toolTip();
        if (action->menu())
            addActions(said, who, action->menu()->actions());
    }
}

} // namespace

void ControlWalk::look(QWidget& window, const QString& page)
{
    ++m_pages;
    lookAtNames(window, page);
    lookAtTab(window, page);
}

void ControlWalk::tell(QStringList& list, const QString& page, const QString& what)
{
    if (m_told.contains(what))
        return;
    m_told.insert(what);
    list << page + u": "_s + what;
}

void ControlWalk::lookAtNames(QWidget& window, const QString& page)
{
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isShown(widget, window) || isPart(widget) || !isControl(widget))
            continue;
        // What stands for another, as a form for its first field, is never met itself.
        if (widget->focusProxy() && !qobject_cast<QComboBox*>(widget))
            continue;
        const QString name = accessibleName(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const QString shown = button ? words(button->text()) : QString();
        if (name.isEmpty())
            tell(m_names, page, described(widget) + u" has no name"_s);
        else if (!shown.isEmpty() && shown != words(name))
            tell(m_names, page,
                 u"%1 shows “%2” and is called otherwise"_s.arg(described(widget), shown));
    }
}

void ControlWalk::lookAtTab(QWidget& window, const QString& page)
{
    QSet<QWidget*> expected;
    QWidget* first = nullptr;
    for (QWidget* next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain()) {
        if (!isShown(next, window) || isPart(next) || !isTabStop(next))
            continue;
        first = first ? first : next;
        expected.insert(next);
    }
    if (!first)
        return;
    // A round has no beginning; the eye's is at the top left, before Tab scrolls anything.
    const auto distance = [&](QWidget* stop) {
        constexpr int kRow = 12; // what stands less apart is one row
        if (stop->visibleRegion().isEmpty())
            return std::numeric_limits<int>::max(); // scrolled away, it may lie above all
        const QPoint at = stop->mapTo(&window, stop->visibleRegion().boundingRect().topLeft());
        return at.y() / kRow * 10'000 + at.x();
    };
    QHash<QWidget*, int> distances;
    for (QWidget* widget : std::as_const(expected))
        distances.insert(widget, distance(widget));
    window.activateWindow();
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget*> stops{first};
    // Once round, no more: who is met again before all were met keeps the focus for themselves.
    const auto most = expected.size() * 2 + 8;
    QWidget* at = first;
    for (qsizetype step = 0; step < most; ++step) {
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget* next = window.focusWidget();
        // Year, month and day are gone through by Tab.
        const auto* date = qobject_cast<QDateTimeEdit*>(at);
        for (int i = 1; date && next == at && i < date->sectionCount(); ++i) {
            QTest::keyClick(at, Qt::Key_Tab);
            next = window.focusWidget();
        }
        if (next == at && expected.size() > 1)
            tell(m_traps, page, described(at) + u" keeps the focus at Tab"_s);
        if (!next || next == at || next == first)
            break;
        at = next;
        if (stops.contains(at)) {
            tell(m_traps, page, u"Tab comes back to %1 first"_s.arg(described(at)));
            break;
        }
        stops << at;
    }
    for (QWidget* widget : std::as_const(expected)) {
        if (!stops.contains(widget) && isTabStop(widget))
            tell(m_traps, page, u"Tab does not reach "_s + described(widget));
    }
    const auto begin =
        std::min_element(stops.begin(), stops.end(), [&](QWidget* one, QWidget* other) {
            return distances.value(one) < distances.value(other);
        });
    std::rotate(stops.begin(), begin, stops.end());
    lookAtOrder(window, stops, page);
}

/// In every container the parts that Tab goes through, a part being a child with all that is in it.
void ControlWalk::lookAtOrder(QWidget& window, const QList<QWidget*>& stops, const QString& page)
{
    QSet<QWidget*> containers{&window};
    for (QWidget* stop : stops) {
        for (QWidget* each = stop->parentWidget(); each && each != &window;
             each = each->parentWidget())
            containers.insert(each);
    }
    for (QWidget* container : std::as_const(containers)) {
        // A round comes back once, wherever it began; twice is out of order.
        QList<QPair<QWidget*, QWidget*>> parts; // the part, and where Tab enters it
        for (QWidget* stop : stops) {
            QWidget* part = childOf(container, stop);
            if (part && (parts.isEmpty() || parts.last().first != part))
                parts << qMakePair(part, stop);
        }
        QStringList back;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto& from = parts[i];
            const auto& to = parts[(i + 1) % parts.size()];
            if (from.first != to.first && !follows(from.first->geometry(), to.first->geometry()))
                back << u"Tab goes from %1 back to %2"_s.arg(described(from.second),
                                                             described(to.second));
        }
        if (back.size() > 1)
            tell(m_orders, page, back.join(u"; "_s));
    }
}

QStringList saidIn(const QWidget& window)
{
    QStringList said;
    QList<const QWidget*> all{&window};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &window)
            all << widget;
    }
    for (const QWidget* widget : all) {
        const QMetaObject* type = widget->metaObject();
        const QString who = QString::fromLatin1(type->className()) + u": "_s;
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            if (property.metaType().id() == QMetaType::QString &&
                qstrcmp(property.name(), "objectName") != 0 &&
                qstrcmp(property.name(), "styleSheet") != 0)
                said << who + property.read(widget).toString();
        }
        said << who + accessibleName(const_cast<QWidget*>(widget));
        addActions(said, who, widget->actions());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model())
            addModel(said, who, *view->model());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            addModel(said, who, *box->model());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                said << who + tabs->tabText(tab) << who + tabs->tabToolTip(tab);
        }
    }
    return said;
}

} // namespace titledesk
