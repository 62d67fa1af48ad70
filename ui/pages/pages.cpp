// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "applicationspage.h"
#include "exportdialog.h"
#include "importdialog.h"
#include "itempage.h"
#include "messagebar.h"
#include "outboxpage.h"
#include "personpage.h"

namespace titledesk {

Page* makeItemPage(DeskContext& context, QWidget* parent)
{
    return new ItemPage(context, parent);
}

Page* makeApplicationsPage(DeskContext& context, QWidget* parent)
{
    return new ApplicationsPage(context, parent);
}

Page* makePersonPage(DeskContext& context, QWidget* parent)
{
    return new PersonPage(context, parent);
}

Page* makeOutboxPage(DeskContext& context, QWidget* parent)
{
    return new OutboxPage(context, parent);
}

QWidget* makeMessageBar(DeskContext& context, QWidget* parent)
{
    return new MessageBar(context, parent);
}

void openImportDialog(DeskContext& context, const QStringList& files, QWidget* parent)
{
    (new ImportDialog(context, files, parent))->open();
}

void openExportDialog(DeskContext& context, const SubmissionQuery& query, QWidget* parent)
{
    (new ExportDialog(context, query, parent))->open();
}

} // namespace titledesk
