// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include "calendarlook.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kBesideText = 52; // padding on both sides and the arrow
constexpr int kDigits = 8;
constexpr int kYearEnd = 4; // in yyyy-MM-dd
constexpr int kMonthEnd = 7;
constexpr int kDateEnd = 10;

const QString kFormat = u"yyyy-MM-dd"_s;

// Digits and one kind of separator: 2026/11/2 and 2026年11月2日 are dates as well.
std::optional<QChar> dateSign(QChar typed)
{
    if (typed.isDigit())
        return QChar(u'0' + typed.digitValue());
    if (QStringView(u"-/.年月").contains(typed))
        return u'-';
    return {};
}

// Whole dates only; one digit of a day may be the first of two and is a date when one leaves.
QDate wholeDate(const QString& text)
{
    if (text.size() == kDigits)
        return QDate::fromString(text, u"yyyyMMdd"_s);
    return text.size() == kDateEnd ? QDate::fromString(text, kFormat) : QDate();
}

bool maybeDate(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(\A(\d{0,8}|\d{0,4}-\d{0,2}|\d{0,4}-\d{0,2}-\d{0,2})\z)"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

int dateWidth(const QWidget& edit)
{
    return edit.fontMetrics().horizontalAdvance(u"2026-08-28"_s) + kBesideText;
}

DateField::DateField(const QString& name, QWidget* parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(kFormat);
    setAccessibleName(name);
    // The earliest date stands for "not said yet".
    setMinimumDate(QDate(2000, 1, 1));
    setSpecialValueText(tr("未填写"));
    setDate(minimumDate());
    setMinimumWidth(dateWidth(*this));
    dressCalendar(*calendarWidget()); // its window takes this size
    calendarWidget()->installEventFilter(this);
    // Qt moves the cursor to a section's border and reads a half typed date then.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
}

QDate DateField::said() const
{
    return mayBeEmpty() && date() == minimumDate() ? QDate() : date();
}

void DateField::say(const QDate& date)
{
    setDate(date.isValid() ? date : minimumDate());
}

bool DateField::mayBeEmpty() const
{
    return !specialValueText().isEmpty();
}

bool DateField::holds(const QDate& date) const
{
    return date.isValid() && date >= minimumDate() && date <= maximumDate();
}

// What was typed becomes the date; what is none gives way to the date before.
void DateField::settle()
{
    const QString text = lineEdit()->text();
    if (text == textFromDateTime(dateTime()) || text == specialValueText())
        return;
    QDate typed = wholeDate(text);
    if (!typed.isValid())
        typed = QDate::fromString(text, u"yyyy-M-d"_s);
    if (holds(typed))
        setDate(typed);
    else if (text.isEmpty() && mayBeEmpty())
        setDate(minimumDate());
    lineEdit()->setText(said().isValid() ? textFromDateTime(dateTime()) : specialValueText());
}

void DateField::stepBy(int steps)
{
    settle();
    const QDate before = said();
    const int cursor =
        lineEdit()->hasSelectedText() ? lineEdit()->selectionEnd() : lineEdit()->cursorPosition();
    if (!before.isValid())
        setDate(std::clamp(QDate::currentDate(), minimumDate(), maximumDate()));
    else if (cursor <= kYearEnd)
        setDate(before.addYears(steps));
    else if (cursor <= kMonthEnd)
        setDate(before.addMonths(steps));
    else
        setDate(before.addDays(steps));
    if (!before.isValid() || cursor > kMonthEnd)
        lineEdit()->setSelection(kMonthEnd + 1, kDateEnd - kMonthEnd - 1);
    else if (cursor > kYearEnd)
        lineEdit()->setSelection(kYearEnd + 1, kMonthEnd - kYearEnd - 1);
    else
        lineEdit()->setSelection(0, kYearEnd);
}

QAbstractSpinBox::StepEnabled DateField::stepEnabled() const
{
    return isReadOnly() ? StepEnabled(StepNone) : StepUpEnabled | StepDownEnabled;
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == calendarWidget()) {
        dressCalendar(*calendarWidget());
        if (!said().isValid()) {
            const QSignalBlocker quiet(calendarWidget()); // looked at, not said
            calendarWidget()->setSelectedDate(QDate::currentDate());
            calendarWidget()->showToday();
        }
    }
    return QDateEdit::eventFilter(watched, event);
}

bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void DateField::focusInEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusInEvent(event); // NOLINT: QDateTimeEdit's own selects a section
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        lineEdit()->selectAll();
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    settle();
    QDateEdit::focusOutEvent(event);
}

// A digit writes over what stands at the cursor, at the end of a date it begins a new one.
void DateField::selectForDigit()
{
    QLineEdit& line = *lineEdit();
    if (line.hasSelectedText() || line.text().size() != kDateEnd ||
        !wholeDate(line.text()).isValid())
        return;
    const int cursor = line.cursorPosition();
    if (cursor == kDateEnd)
        line.selectAll();
    else
        line.setSelection(cursor == kYearEnd || cursor == kMonthEnd ? cursor + 1 : cursor, 1);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool erases = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (erases && !isReadOnly() && mayBeEmpty() &&
        (!said().isValid() || lineEdit()->selectedText() == lineEdit()->text()) &&
        wholeDate(lineEdit()->text()).isValid() == said().isValid()) {
        setDate(minimumDate());
        lineEdit()->setText(specialValueText());
        lineEdit()->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    else if (!event->text().isEmpty() && event->text().front().isDigit())
        selectForDigit();
    // QDateTimeEdit's own goes from section to section.
    QAbstractSpinBox::keyPressEvent(event); // NOLINT
}

void DateField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QValidator::State DateField::validate(QString& input, int& position) const
{
    if (mayBeEmpty() && input == specialValueText())
        return QValidator::Acceptable;
    QString kept;
    int cursor = 0;
    for (int i = 0; i < input.size(); ++i) {
        const auto sign = dateSign(input.at(i));
        if (sign)
            kept += *sign;
        if (sign && i < position)
            ++cursor;
    }
    if (kept.isEmpty() && !input.isEmpty())
        return QValidator::Invalid;
    if (!maybeDate(kept))
        return QValidator::Invalid;
    const QDate typed = wholeDate(kept);
    const bool whole = holds(typed);
    if (whole && kept.size() < kDateEnd) {
        kept = typed.toString(kFormat);
        cursor = kDateEnd;
    }
    input = kept;
    position = cursor;
    return whole ? QValidator::Acceptable : QValidator::Intermediate;
}

QDateTime DateField::dateTimeFromText(const QString& text) const
{
    const QDate typed = wholeDate(text);
    QDateTime read = dateTime(); // keeps its time zone: midnight here is another day there
    read.setDate(typed.isValid() ? typed : minimumDate());
    return read;
}

} // namespace titledesk
