// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel fits its window, what it remembers of that, and what it says where there is nothing
// to list.
#include "reviewpanel.h"

#include "detailpane.h"
#include "listfilters.h"
#include "listtabs.h"
#include "submissionview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace titledesk {

QString ReviewPanel::settingsGroup() const
{
    // The applications of one plan are laid out as all are.
    return u"pages/%1-%2"_s.arg(int(m_place.kind)).arg(isMaterial() ? QString() : m_place.key);
}

void ReviewPanel::saveLayout()
{
    if (m_model->columns().isEmpty())
        return;
    // Never what was searched for: it may be a name.
    QSettings settings;
    settings.setValue(settingsGroup() + u"/columns"_s, m_view->saveColumns());
    m_filters->save(settings, settingsGroup());
    settings.setValue(settingsGroup() + u"/tab"_s, m_tabs->currentIndex());
    settings.setValue(settingsGroup() + u"/sort"_s, int(m_model->query().sort));
    settings.setValue(settingsGroup() + u"/descending"_s, m_model->query().descending);
    if (!m_narrow)
        settings.setValue(u"pages/splitter"_s, m_splitter->saveState());
}

void ReviewPanel::restoreLayout()
{
    const QSettings settings;
    const bool waitingFirst =
        m_place.kind == Place::Kind::Applications || m_place.kind == Place::Kind::Registrations;
    m_filters->restore(settings, settingsGroup());
    const QSignalBlocker quiet(m_tabs);
    const int tab = settings.value(settingsGroup() + u"/tab"_s, waitingFirst ? 1 : 0).toInt();
    m_tabs->setCurrentIndex(std::clamp(tab, 0, m_tabs->count() - 1));
    const int sort = settings.value(settingsGroup() + u"/sort"_s, int(m_base.sort)).toInt();
    if (sort >= 0 && sort <= int(SubmissionQuery::Sort::Deadline))
        m_base.sort = SubmissionQuery::Sort(sort);
    m_base.descending = settings.value(settingsGroup() + u"/descending"_s, false).toBool();
    m_splitter->restoreState(settings.value(u"pages/splitter"_s).toByteArray());
    m_splitter->setHandleWidth(1);
}

/// What is decided waits for nothing: its state stands there instead.
void ReviewPanel::showColumnsOfTab()
{
    const QVector<State> states = m_tabs->states();
    m_view->setColumnsShown(ListColumn::What::Waiting,
                            states.isEmpty() || states.contains(State::Pending));
}

bool ReviewPanel::isNarrow() const
{
    const bool manyColumns = isMaterial() || m_place.kind == Place::Kind::NotBack ||
                             m_place.kind == Place::Kind::Registrations;
    return window()->width() < (manyColumns ? kNarrowMaterial : kNarrow);
}

void ReviewPanel::layoutForWidth()
{
    m_narrow = isNarrow();
    m_pane->setBackVisible(m_narrow);
    m_pane->setVisible(!m_narrow || m_detailShown);
    m_list->setVisible(!m_narrow || !m_detailShown);
    if (!m_narrow && m_current.isValid())
        m_pane->show(m_current);
}

void ReviewPanel::showDetail(bool shown)
{
    m_detailShown = shown;
    layoutForWidth();
    if (m_narrow && shown)
        m_pane->startReading();
    else if (!shown)
        m_view->setFocus();
}

void ReviewPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (isNarrow() != m_narrow)
        layoutForWidth();
}

void ReviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layoutForWidth();
}

QString ReviewPanel::emptyReason() const
{
    if (!m_search->text().trimmed().isEmpty())
        return tr("没有找到包含“%1”的数据。\n清除筛选或换一个词再试。")
            .arg(m_search->text().trimmed());
    if (m_filters->isActive() && m_tabs->total() == 0)
        return tr("没有符合筛选条件的数据。\n把上方的部门和范围改回“全部”再试。");
    SubmissionQuery tab;
    m_tabs->apply(tab);
    if (m_place.kind == Place::Kind::NotBack)
        return tab.overdueBefore.isValid()
                   ? tr("没有逾期未重新提交的数据。")
                   : tr("退回的数据都已重新提交。\n新的退回会显示在这里，直到申报人重新提交。");
    if (tab.later)
        return *tab.later == SubmissionQuery::Later::Returned
                   ? tr("没有被上级退回的申报。\n点“同步”接收主管部门和评委会的最新意见。")
                   : tr("还没有评审结果。\n评审通过或未通过后，点“同步”接收，会显示在这里。");
    const QVector<State>& states = tab.states;
    if (m_tabs->total() > 0 && states == QVector<State>{State::Pending})
        return tr("这里的数据已全部审核完毕。\n审核结果在“上报”之后送达平台。");
    if (m_tabs->total() > 0)
        return tr("没有“%1”的数据。\n点上方“全部”查看所有数据。")
            .arg(m_tabs->tabText(m_tabs->currentIndex()).section(u' ', 0, 0));
    if (m_place.kind == Place::Kind::Registrations)
        return tr("还没有人员注册。\n点“导入”收进人员花名册，或点“同步”从平台接收。");
    if (m_place.kind == Place::Kind::Applications)
        return m_place.key.isEmpty()
                   ? tr("还没有职称申报。\n点“导入”收进表格，或点“同步”从平台接收。")
                   : tr("本单位还没有人申报这个评审计划。\n点“全部计划”查看其他申报。");
    return tr("还没有人提交这项数据。\n点“导入”收进表格，或点“同步”从平台接收。");
}

void ReviewPanel::showEmptyReason()
{
    if (m_model->isReady())
        m_empty->setText(emptyReason());
}

} // namespace titledesk
