// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "accountdialogs.h"
#include "accountspage.h"
#include "appearancepage.h"
#include "applicationspage.h"
#include "centralpage.h"
#include "exportdialog.h"
#include "importdialog.h"
#include "itempage.h"
#include "messagebar.h"
#include "outboxpage.h"
#include "personpage.h"
#include "phrasespage.h"
#include "postspage.h"
#include "unitpage.h"

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

Page* makeSettingsPage(Place::Kind kind, DeskContext& context, QWidget* parent)
{
    switch (kind) {
    case Place::Kind::Unit:
        return new UnitPage(context, parent);
    case Place::Kind::Posts:
        return new PostsPage(context, parent);
    case Place::Kind::Phrases:
        return new PhrasesPage(context, parent);
    case Place::Kind::Appearance:
        return new AppearancePage(context, parent);
    case Place::Kind::Central:
        return new CentralPage(context, parent);
    case Place::Kind::Accounts:
        return new AccountsPage(context, parent);
    default:
        return nullptr;
    }
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
    QObject::connect(dialog, &KeyDialog::succeeded, &context,
                     [&context](const QString& said) { emit context.showMessageBar(said, {}); });
    dialog->open();
}

void openExportDialog(DeskContext& context, const SubmissionQuery& query, QWidget* parent)
{
    (new ExportDialog(context, query, parent))->open();
}

} // namespace titledesk
