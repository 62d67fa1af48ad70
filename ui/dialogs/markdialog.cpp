// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdialog.h"

#include "marks.h"
#include "opinionedit.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Notes that were typed and not written yet, until the program ends.
QHash<SubmissionId, QString>& drafts()
{
    static QHash<SubmissionId, QString> all;
    return all;
}

} // namespace

MarkDialog::MarkDialog(DeskContext& context, const SubmissionRow& row, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(row.id)
    , m_note(new OpinionEdit(this))
    , m_answer([this](const auto& done) {
        if (!done)
            return emit m_context.showProblem(done.error().message);
        drafts().remove(m_id);
        emit m_context.showMessageBar(m_done, {});
        QDialog::accept();
    })
{
    setWindowTitle(tr("待定"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* who =
        new QLabel(row.kind == Kind::Registration ? row.person.name
                                                  : u"%1 · %2"_s.arg(row.person.name, row.title),
                   this);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    auto* heading = new QLabel(tr("备注（可以不填）"), this);
    heading->setBuddy(m_note);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(heading->text());
    m_note->setPlainText(drafts().value(row.id, row.note));
    m_note->moveCursor(QTextCursor::End);
    auto* quiet = new QLabel(tr("只有本账号能看到，不会上报。"), this);
    quiet->setObjectName(u"quiet"_s);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* confirm = buttons->addButton(row.marked ? tr("保存备注") : tr("标为待定"),
                                              QDialogButtonBox::AcceptRole);
    confirm->setObjectName(u"confirm"_s);
    confirm->setToolTip(tr("Ctrl+Enter"));
    QPushButton* remove = nullptr;
    if (row.marked) {
        remove = buttons->addButton(tr("取消待定"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"unmark"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this,
                [this] { write(std::nullopt, tr("已取消待定")); });
    }
    QPushButton* cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {confirm, cancel})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{who, heading, m_note, quiet})
        layout->addWidget(widget);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::accepted, this, &MarkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MarkDialog::reject);
    connect(m_note, &OpinionEdit::confirmed, this, &MarkDialog::accept);
    m_note->setFocus();
}

void MarkDialog::write(const std::optional<QString>& note, const QString& done)
{
    if (m_answer.isWaiting())
        return;
    m_done = done;
    m_answer.ask(m_context.store.write(
        [account = m_context.store.session().account, id = m_id, note](Connection& connection) {
            return setMark(connection, account, id, note);
        }));
}

void MarkDialog::accept()
{
    write(m_note->toPlainText().trimmed(), tr("已标为待定"));
}

void MarkDialog::reject()
{
    if (m_answer.isWaiting() || m_note->isComposing())
        return;
    drafts().insert(m_id, m_note->toPlainText());
    QDialog::reject();
}

} // namespace titledesk
