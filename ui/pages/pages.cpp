// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "accountdialogs.h"
#include "accountspage.h"
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

Page* makePersonPage(DeskContext& context, QWidget* parent)
{
    return new PersonPage(context, parent);
}

Page* makeOutboxPage(DeskContext& context, QWidget* parent)
{
    return new OutboxPage(context, parent);
}

Page* makeAccountsPage(DeskContext& context, QWidget* parent)
{
    return new AccountsPage(context, parent);
}

QWidget* makeMessageBar(DeskContext& context, QWidget* parent)
{
    return new MessageBar(context, parent);
}

void openImportDialog(DeskContext& context, const QStringList& files, QWidget* parent)
{
    (new ImportDialog(context, files, parent))->open();
}

void openPasswordDialog(DeskContext& context, QWidget* parent)
{
    auto* dialog = new PasswordDialog(context, {}, parent);
    QObject::connect(dialog, &KeyDialog::done, &context,
                     [&context](const QString& said) { emit context.showMessageBar(said, {}); });
    dialog->open();
}

void openExportDialog(DeskContext& context, const SubmissionQuery& query, QWidget* parent)
{
    (new ExportDialog(context, query, parent))->open();
}

} // namespace titledesk
