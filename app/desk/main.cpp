// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"titledesk"_s);
    QApplication::setOrganizationName(u"titledesk"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(TITLEDESK_VERSION));
    titledesk::applyLanguage(application, titledesk::Look::load().language);
    titledesk::applyLook(application, titledesk::Look::load());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate("Desk", "职审台"));
    const QCommandLineOption data(
        u"data"_s, QCoreApplication::translate("Desk", "单位数据的文件夹"), u"DIR"_s,
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
            u"/titledesk/unit"_s);
    arguments.addOption(data);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);

    titledesk::Desk desk(application, arguments.value(data));
    return desk.run();
}
