// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"

#include <QStringList>

class QWidget;

namespace titledesk {

class Page;

/// The list page. One instance serves Item, Category, Registrations, Tasks and NotBack; activate()
/// says which. It asks for the person's page and for an export by DeskContext's signals.
Page* makeItemPage(DeskContext& context, QWidget* parent = nullptr);

/// 职称申报, M12: 申报情况 and 评审计划.
Page* makeApplicationsPage(DeskContext& context, QWidget* parent = nullptr);

/// 人员档案, M8a: activate() takes `place.person`.
Page* makePersonPage(DeskContext& context, QWidget* parent = nullptr);

/// 上报队列, B3: what waits, what was not received and why.
Page* makeOutboxPage(DeskContext& context, QWidget* parent = nullptr);

/// 管理设置: 单位信息, 岗位核准信息, 常用意见, 界面设置, 平台连接, 账号管理;
/// nullptr for any other kind.
Page* makeSettingsPage(Place::Kind kind, DeskContext& context, QWidget* parent = nullptr);

/// The bar of DeskContext::showMessageBar and showProblem, hidden while it has nothing to say. It
/// also answers undoRequested (takes the batch back and says what came of it), so the window makes
/// exactly one, for all pages, and needs to do nothing more about undoing.
QWidget* makeMessageBar(DeskContext& context, QWidget* parent = nullptr);

/// 导入: preview, import, problems. `files` may be empty; they were dropped on the window
/// otherwise. Window-modal, returns at once, deletes itself.
void openImportDialog(DeskContext& context, const QStringList& files, QWidget* parent);

/// 修改密码 of one's own. Window-modal, returns at once, deletes itself.
void openPasswordDialog(DeskContext& context, QWidget* parent);

/// 导出 of what the query shows, for DeskContext::requestExport. Window-modal, returns at once,
/// deletes itself.
void openExportDialog(DeskContext& context, const SubmissionQuery& query, QWidget* parent);

} // namespace titledesk
