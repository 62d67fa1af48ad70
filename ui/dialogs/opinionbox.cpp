// SPDX-License-Identifier: GPL-3.0-or-later
#include "opinionbox.h"

#include "opinionedit.h"
#include "settings.h"
#include "taborder.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMenuCharacters = 30;

QFuture<Result<void>>& draftOnItsWay()
{
    static QFuture<Result<void>> writing;
    return writing;
}

} // namespace

QString firstPhrase(const QString& action)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("OpinionBox", text);
    };
    if (action == u"pass")
        return words("经审核，所提交材料真实、完整、有效，同意通过。");
    if (action == u"return")
        return words("经审核，存在以下问题，请逐项补充完善后重新提交：");
    if (action == u"terminate")
        return words("经审核，不符合本次职称申报条件，终止本次申报。");
    return words("经本单位审核，该同志申报材料真实、完整，符合申报条件；自×年×月×日至×月×日公示，"
                 "无异议，同意推荐申报××职称。");
}

OpinionBox::OpinionBox(DeskContext& context, const QString& label, const QString& action,
                       const QString& draftKey, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_action(action)
    , m_draftKey(draftKey)
    , m_edit(new OpinionEdit(this))
    , m_phrases(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_answer([this](const auto& found) { loaded(found); })
{
    auto* caption = new QLabel(label, this);
    caption->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->setObjectName(u"opinion"_s);
    m_phrases->setText(tr("常用意见"));
    m_phrases->setPopupMode(QToolButton::InstantPopup);
    m_phrases->setMenu(m_menu);
    m_phrases->setFocusPolicy(Qt::TabFocus);

    auto* top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(m_phrases);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_edit, 1);
    tabAsLaidOut(*this);
    leadFocus(*this, *m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &OpinionBox::changed);
    connect(m_edit, &OpinionEdit::confirmed, this, &OpinionBox::confirmed);
    fillMenu({});
    load();
}

QString OpinionBox::text() const
{
    return m_edit->toPlainText().trimmed();
}

void OpinionBox::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

bool OpinionBox::isComposing() const
{
    return m_edit->isComposing();
}

void OpinionBox::focusText()
{
    m_edit->setFocus();
}

void OpinionBox::setPhrasesBelow()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_phrases, 0, Qt::AlignRight); // it leaves its old place by that
    tabAsLaidOut(*this);
}

void OpinionBox::load()
{
    // A draft that is still being written is waited for: the dialog may be opened again at once.
    if (draftOnItsWay().isRunning()) {
        auto* written = new QFutureWatcher<Result<void>>(this);
        connect(written, &QFutureWatcherBase::finished, this, &OpinionBox::load);
        written->setFuture(draftOnItsWay());
        return;
    }
    m_answer.ask(m_context.store.read(
        [action = m_action, draftKey = m_draftKey](Connection& connection) -> Result<Loaded> {
            auto known = phrases(connection, action);
            if (!known)
                return known.error();
            auto last = lastPhrase(connection, action);
            if (!last)
                return last.error();
            Loaded found{known.value(), last.value(), {}};
            if (!draftKey.isEmpty()) {
                auto draft = setting(connection, draftKey);
                if (!draft)
                    return draft.error();
                found.draft = draft.value();
            }
            return found;
        }));
}

void OpinionBox::loaded(const Result<Loaded>& found)
{
    if (!found)
        return; // an opinion can be typed all the same
    fillMenu(found.value().phrases);
    m_hadDraft = !found.value().draft.isEmpty();
    if (!text().isEmpty())
        return;
    if (m_hadDraft) {
        setText(found.value().draft);
    } else if (m_offer) {
        const QString& last = found.value().last;
        m_offered = last.isEmpty() ? firstPhrase(m_action) : last;
        setText(m_offered);
        m_edit->selectAll(); // typing replaces it
    }
}

void OpinionBox::fillMenu(const QStringList& phrases)
{
    m_menu->clear();
    QStringList all = phrases;
    if (all.isEmpty())
        all.append(firstPhrase(m_action));
    for (const QString& phrase : std::as_const(all)) {
        QString shown = phrase.simplified();
        if (shown.size() > kMenuCharacters)
            shown = shown.left(kMenuCharacters) + u'…';
        shown.replace(u'&', u"&&"_s);
        connect(m_menu->addAction(shown), &QAction::triggered, this,
                [this, phrase] { insert(phrase); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("把当前意见存为常用意见")), &QAction::triggered, this,
            &OpinionBox::saveAsPhrase);
}

void OpinionBox::insert(const QString& known)
{
    const QString phrase = m_filler ? m_filler(known) : known;
    const QString before = text();
    setText(before.isEmpty() || before == m_offered ? phrase : before + u'\n' + phrase);
    m_offered = before.isEmpty() || before == m_offered ? phrase : m_offered;
    m_edit->setFocus();
}

void OpinionBox::saveAsPhrase()
{
    if (text().isEmpty())
        return;
    m_answer.ask(m_context.store.write(
        [action = m_action, phrase = text()](Connection& connection) -> Result<Loaded> {
            if (auto added = addPhrase(connection, action, phrase); !added)
                return added.error();
            auto known = phrases(connection, action);
            if (!known)
                return known.error();
            return Loaded{known.value(), {}, {}};
        }));
}

void OpinionBox::keepDraft()
{
    if (m_draftKey.isEmpty())
        return;
    const QString typed = text() == m_offered ? QString() : text();
    if (typed.isEmpty() && !m_hadDraft)
        return;
    draftOnItsWay() = m_context.store.write([draftKey = m_draftKey, typed](Connection& connection) {
        return setSetting(connection, draftKey, notNull(typed));
    });
}

} // namespace titledesk
