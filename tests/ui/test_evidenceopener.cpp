// SPDX-License-Identifier: GPL-3.0-or-later
// Files of evidence on their way out of the store, and the window that shows them beside.
#include "evidence.h"
#include "evidencefiles.h"
#include "evidenceopener.h"
#include "evidenceviewer.h"
#include "evidencewindow.h"
#include "privatefolder.h"
#include "reviewdesk.h"

#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

/// Makes a folder's lock one of a program that has ended.
void leaveLockBehind(const QString& folder)
{
    const QString path = folder + u"/lock"_s;
    QByteArray lines;
    {
        QLockFile lock(path);
        QVERIFY(lock.tryLock(0));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        lines = file.readAll();
    }
    lines.replace(0, lines.indexOf('\n'), "99999999"); // more than any process has
    writeFile(path, lines);
}

} // namespace

class TestEvidenceOpener : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<ReviewDesk>();
        m_window = std::make_unique<QWidget>();
        m_messages.clear();
        m_problems.clear();
        connect(&m_desk->context(), &DeskContext::showMessageBar, this,
                [this](const QString& text) { m_messages.append(text); });
        connect(&m_desk->context(), &DeskContext::showProblem, this,
                [this](const QString& text) { m_problems.append(text); });
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void savesAllAndWritesNothingOver()
    {
        const QVector<EvidenceRef> files{put(u"完成率%2.pdf"_s, 1), put(u"完成率%2.pdf"_s, 2),
                                         put(u"完成率%2.pdf"_s, 3)};
        writeFile(path(u"完成率%2.pdf"_s), "somebody's");
        EvidenceOpener opener(m_desk->context(), m_window.get());
        opener.saveAllTo(files, m_folder->path());
        QTRY_COMPARE(m_messages, QStringList{u"已保存 3 个文件"_s});
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"完成率%2 (2).pdf"_s, u"完成率%2 (3).pdf"_s, u"完成率%2 (4).pdf"_s,
                              u"完成率%2.pdf"_s}));
        QCOMPARE(read(path(u"完成率%2.pdf"_s)), QByteArray("somebody's"));
        QCOMPARE(read(path(u"完成率%2 (3).pdf"_s)), blankPdf(2));
    }

    void everySavingIsAnswered()
    {
        const EvidenceRef good = put(u"一.pdf"_s, 1);
        EvidenceRef gone = good;
        gone.sha256 = QString(64, u'0');
        EvidenceOpener opener(m_desk->context(), m_window.get());
        opener.saveTo(gone, path(u"无.pdf"_s));
        opener.saveTo(good, path(u"有.pdf"_s));
        QTRY_COMPARE(m_messages.size(), 1);
        QCOMPARE(m_problems, QStringList{u"没有这份证明材料。"_s});
        m_problems.clear();
        // What was saved before the one that fails is said.
        opener.saveAllTo({good, gone}, m_folder->path());
        QTRY_COMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(u"已保存 1 个文件"_s), qPrintable(m_problems.first()));
        QVERIFY(QFile::exists(path(u"一.pdf"_s)));
    }

    void theStoresOwnFilesAreRefused()
    {
        EvidenceOpener opener(m_desk->context(), m_window.get());
        opener.saveTo(put(u"一.pdf"_s, 1), m_desk->store().folder() + u"/unit.db"_s);
        QTRY_COMPARE(m_problems.size(), 1);
        QVERIFY(m_messages.isEmpty());
    }

    void leftCopiesAreClearedAndNothingElse()
    {
        qputenv("TMPDIR", m_folder->path().toUtf8());
        const QString left = path(u"titledesk-view-left"_s);
        const QString held = path(u"titledesk-view-held"_s);
        const QString documents = path(u"documents"_s);
        for (const QString& folder : {left, held, documents}) {
            QVERIFY(QDir().mkpath(folder));
            writeFile(folder + u"/证书.pdf"_s, blankPdf(1));
        }
        leaveLockBehind(left);
        leaveLockBehind(documents);
        QVERIFY(QFile::link(documents, path(u"titledesk-view-link"_s)));
        QLockFile lock(held + u"/lock"_s);
        QVERIFY(lock.tryLock(0));
        {
            PrivateFolder folder;
            QVERIFY(folder.isValid());
            QVERIFY(!QFile::exists(left));
            QVERIFY(QFile::exists(held + u"/证书.pdf"_s));
            QVERIFY(QFile::exists(documents + u"/证书.pdf"_s));
            const QString copy = folder.pathFor(u"证书.pdf"_s);
            writeFile(copy, blankPdf(1));
            QCOMPARE(QFileInfo(copy).fileName(), u"证书.pdf"_s);
            QVERIFY(folder.pathFor(u"证书.pdf"_s) != copy);
        }
        qunsetenv("TMPDIR");
        lock.unlock();
        QCOMPARE(QDir(m_folder->path())
                     .entryList({u"titledesk-view-*"_s}, QDir::Dirs | QDir::NoSymLinks),
                 QStringList{u"titledesk-view-held"_s});
    }

    void B13_whatWasChosenInTheWindowStays()
    {
        const QVector<EvidenceRef> files{put(u"一.png"_s, 0), put(u"二.pdf"_s, 1)};
        m_window->show();
        QPointer<EvidenceWindow> window = new EvidenceWindow(m_desk->context(), m_window.get());
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setVisible(true);
        window->show(u"甲"_s, files, 0);
        auto* names = window->findChild<QComboBox*>(u"evidenceNames"_s);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Down);
        QTRY_COMPARE(window->viewer().file().name, u"二.pdf"_s);
        // The pane is shown anew, since something was stored.
        window->show(u"甲"_s, files, 0);
        QCOMPARE(window->viewer().file().name, u"二.pdf"_s);
        QCOMPARE(names->currentText(), u"二.pdf"_s);
        // Another submission, and another choice in the pane, are followed.
        window->show(u"甲"_s, files, 1);
        window->show(u"乙"_s, {files.first()}, 0);
        QCOMPARE(window->viewer().file().name, u"一.png"_s);
        window->show({}, {}, -1);
        QVERIFY(window->viewer().file().sha256.isEmpty());
        QCOMPARE(window->windowTitle(), u"证明材料"_s);
    }

    void theWindowGoesWithTheDesk()
    {
        m_window->show();
        QPointer<EvidenceWindow> window = new EvidenceWindow(m_desk->context(), m_window.get());
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setVisible(true);
        m_window->hide(); // as where the desk is locked
        QTRY_VERIFY(!window);
        m_window->show();
        window = new EvidenceWindow(m_desk->context(), m_window.get());
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setVisible(true);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto* names = window->findChild<QComboBox*>(u"evidenceNames"_s);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Escape);
        QTRY_VERIFY(!window);
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A content of the store: a PDF of so many pages, or a picture where there are none.
    EvidenceRef put(const QString& name, int pages)
    {
        return m_desk->aside([&] {
            QByteArray bytes = pages == 0 ? smallPng() : blankPdf(pages);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return waitFor(m_desk->store().writeEvidence(
                               [&](Connection& c) { return putContent(c, buffer, name); }))
                .value();
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QStringList m_messages;
    QStringList m_problems;
};

QTEST_MAIN(TestEvidenceOpener)
#include "test_evidenceopener.moc"
