// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page and dialog on a made-up unit, without a screen, and writes pictures of them, to
// be looked at by people.
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

struct Shot {
    QString language, scheme, scale, size;
};

/// Every language, scheme, scale and size appears; not every combination of them.
QVector<Shot> shots(bool quick)
{
    QVector<Shot> all{{u"zh"_s, u"light"_s, u"1"_s, u"1366x768"_s}};
    if (quick)
        return all;
    all << Shot{u"zh"_s, u"dark"_s, u"1"_s, u"1366x768"_s}
        << Shot{u"en"_s, u"light"_s, u"1"_s, u"1366x768"_s}
        << Shot{u"zh"_s, u"light"_s, u"1.25"_s, u"1093x614"_s}
        << Shot{u"zh"_s, u"light"_s, u"1.5"_s, u"1280x720"_s}
        << Shot{u"zh"_s, u"light"_s, u"1"_s, u"1920x1080"_s}
        << Shot{u"en"_s, u"dark"_s, u"1.25"_s, u"1093x614"_s};
    return all;
}

/// A scale holds for a whole process, so each kind of picture has one of its own.
int takeAll(const QString& folder, const QString& out, bool quick)
{
    int failed = 0;
    for (const Shot& shot : shots(quick)) {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, shot.scale);
        environment.insert(u"QT_SCALE_FACTOR_ROUNDING_POLICY"_s, u"PassThrough"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString name =
            u"%1-%2-%3-%4"_s.arg(shot.language, shot.scheme, shot.size, shot.scale);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--unit"_s, folder, u"--out"_s, QDir(out).filePath(name), u"--language"_s,
                     shot.language, u"--scheme"_s, shot.scheme, u"--size"_s, shot.size});
        if (!child.waitForFinished(300'000) || child.exitCode() != 0) {
            std::fprintf(stderr, "tour: %s failed\n", qPrintable(name));
            ++failed;
        }
    }
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TITLEDESK_KDF", "light");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"titledesk-tour"_s);
    QApplication::setApplicationName(u"titledesk-tour"_s);
    QCommandLineParser arguments;
    arguments.addOptions({{u"out"_s, u"Folder for the pictures"_s, u"DIR"_s, u"tour"_s},
                          {u"quick"_s, u"Chinese, light, 1366x768 only"_s},
                          {u"unit"_s, u"An existing folder of the tour"_s, u"DIR"_s},
                          {u"language"_s, u"zh or en"_s, u"L"_s, u"zh"_s},
                          {u"scheme"_s, u"light or dark"_s, u"S"_s, u"light"_s},
                          {u"size"_s, u"WxH in effective pixels"_s, u"WxH"_s, u"1366x768"_s}});
    arguments.addHelpOption();
    arguments.process(application);
    const QString out = QDir(arguments.value(u"out"_s)).absolutePath();
    if (!arguments.isSet(u"unit"_s)) {
        QTemporaryDir folder;
        return makeTourUnit(folder.filePath(u"unit"_s))
                   ? takeAll(folder.filePath(u"unit"_s), out, arguments.isSet(u"quick"_s))
                   : 1;
    }
    QSettings().clear(); // every picture begins as on a new machine
    QDir().mkpath(out);
    const QStringList size = arguments.value(u"size"_s).split(u'x');
    Look look;
    look.language = arguments.value(u"language"_s) == u"en" ? Language::English : Language::Chinese;
    look.scheme = arguments.value(u"scheme"_s) == u"dark" ? Scheme::Dark : Scheme::Light;
    applyLanguage(application, look.language);
    applyLook(application, look);
    int number = 0;
    Tour tour(arguments.value(u"unit"_s), QSize(size.value(0).toInt(), size.value(1).toInt()),
              [&](QWidget& widget, const QString& name) {
                  const QString file = u"%1-%2.png"_s.arg(++number, 2, 10, QChar(u'0')).arg(name);
                  return widget.grab().save(QDir(out).filePath(file));
              });
    return tour.run() ? 0 : 1;
}
