// SPDX-License-Identifier: GPL-3.0-or-later
#include "uniteditdialog.h"

#include "problemlabel.h"
#include "settings.h"
#include "sheet.h"
#include "unitedit.h"
#include "unitform.h"

#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kDraft = u"draft.unit"_s;

QFuture<Result<void>>& draftOnItsWay()
{
    static QFuture<Result<void>> writing;
    return writing;
}

/// The draft over the unit as it is now; what is fixed stays as it is.
Unit withDraft(const Unit& unit, const QString& draft)
{
    if (draft.isEmpty())
        return unit;
    Unit kept = Unit::fromJson(QJsonDocument::fromJson(draft.toUtf8()).object());
    kept.name = unit.name;
    kept.creditCode = unit.creditCode;
    kept.nature = unit.nature;
    return kept;
}

} // namespace

UnitEditDialog::UnitEditDialog(DeskContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(new UnitForm(true))
    , m_problem(new ProblemLabel)
    , m_read([this](const Result<Loaded>& found) { loaded(found); })
    , m_saved([this](const Result<void>& done) { saved(done); })
{
    setWindowTitle(tr("完善单位信息"));
    setStyleSheet(
        u"QLineEdit[readOnly=\"true\"], QComboBox:disabled { background: palette(window); }"_s);
    auto* inside = new QWidget;
    auto* sheet = new QVBoxLayout(inside);
    sheet->setContentsMargins(24, 16, 24, 8);
    sheet->setSpacing(12);
    sheet->addWidget(quietNote(tr("单位名称、统一社会信用代码和单位性质登记后不能修改；如有变更，请"
                                  "联系所属人社部门。")));
    sheet->addWidget(m_form);
    sheet->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveUnit"_s);
    m_save->setEnabled(false);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(24, 8, 24, 16);
    bottom->addWidget(m_problem);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);
    const int line = fontMetrics().height();
    const int room = parent ? parent->height() - line * 2 : line * 40;
    resize(line * 40, std::min(line * 40, room));
    connect(buttons, &QDialogButtonBox::accepted, this, &UnitEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnitEditDialog::reject);
    load();
}

Result<UnitEditDialog::Loaded> UnitEditDialog::read(Connection& connection)
{
    auto unit = readUnit(connection);
    if (!unit)
        return unit.error();
    auto draft = setting(connection, kDraft);
    if (!draft)
        return draft.error();
    return Loaded{unit.value(), draft.value()};
}

void UnitEditDialog::load()
{
    // A draft that is still being written is waited for: the dialog may be opened again at once.
    if (draftOnItsWay().isRunning()) {
        auto* written = new QFutureWatcher<Result<void>>(this);
        connect(written, &QFutureWatcherBase::finished, this, &UnitEditDialog::load);
        written->setFuture(draftOnItsWay());
        return;
    }
    m_read.ask(m_context.store.read(&UnitEditDialog::read));
}

void UnitEditDialog::loaded(const Result<Loaded>& found)
{
    if (!found)
        return m_problem->say(found.error().message);
    m_before = found.value().unit;
    m_form->setUnit(withDraft(m_before, found.value().draft));
    m_loaded = true;
    m_save->setEnabled(true);
    for (auto* edit : m_form->findChildren<QLineEdit*>())
        if (!edit->isReadOnly() && edit->isVisible())
            return edit->setFocus();
}

void UnitEditDialog::accept()
{
    if (!m_loaded || m_saved.isWaiting())
        return;
    const Unit unit = m_form->unit();
    const auto faults = unitFaults(unit);
    m_form->showFaults(faults);
    if (!faults.isEmpty())
        return;
    m_save->setEnabled(false);
    m_saved.ask(m_context.store.write(
        [session = m_context.store.session(), unit](Connection& c) -> Result<void> {
            if (auto edited = editUnit(c, session, unit); !edited)
                return edited;
            return setSetting(c, kDraft, u""_s);
        }));
}

void UnitEditDialog::saved(const Result<void>& done)
{
    m_save->setEnabled(true);
    if (done)
        return QDialog::accept();
    m_problem->say(done.error().message);
}

/// Escape and 取消 keep what was typed for the next time.
void UnitEditDialog::reject()
{
    if (m_saved.isWaiting())
        return;
    keepDraft();
    QDialog::reject();
}

void UnitEditDialog::keepDraft()
{
    if (!m_loaded)
        return;
    const Unit typed = m_form->unit();
    const QString draft =
        typed == m_before
            ? u""_s
            : QString::fromUtf8(QJsonDocument(typed.toJson()).toJson(QJsonDocument::Compact));
    draftOnItsWay() =
        m_context.store.write([draft](Connection& c) { return setSetting(c, kDraft, draft); });
}

void UnitEditDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QDialog::keyPressEvent(event);
    // Enter in a text never decides.
    if (event->modifiers() & Qt::ControlModifier)
        accept();
}

} // namespace titledesk
