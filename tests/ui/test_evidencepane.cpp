// SPDX-License-Identifier: GPL-3.0-or-later
// 证明材料 in the detail pane, driven as a person does: button, drop, paste, keys, on a real store.
#include "batchdialog.h"
#include "decisiondialog.h"
#include "detailpane.h"
#include "evidence.h"
#include "evidencefiles.h"
#include "evidencesection.h"
#include "evidenceviewer.h"
#include "evidencewindow.h"
#include "itempage.h"
#include "messagebar.h"
#include "reviewactions.h"
#include "reviewdesk.h"
#include "submissionmodel.h"
#include "submissionview.h"

#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

const Place kCourses{.kind = Place::Kind::Item, .key = QStringLiteral("continuing_education")};

/// A photo that lies on its side and says so (EXIF orientation 6).
QByteArray lyingPhoto()
{
    QImage photo(80, 40, QImage::Format_RGB32);
    photo.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPEG");
    const QByteArray exif = QByteArray::fromHex("ffe1002245786966000049492a0008000000"
                                                "0100120103000100000006000000"
                                                "00000000");
    return bytes.insert(2, exif);
}

QByteArray pngOf(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// A PNG that says it has 60000 by 60000 pixels and holds next to none.
QByteArray boastingPng()
{
    QByteArray bytes = pngOf(4, 4);
    bytes.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    bytes.replace(29, 4, QByteArray::fromHex("0fb0e215"));
    return bytes;
}

QByteArray lockedPdf()
{
    QByteArray pdf = blankPdf(1);
    const QByteArray key = "<" + QByteArray(64, 'a') + ">";
    pdf.replace("/Root 1 0 R",
                "/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 "
                "/P -4 /O " +
                    key + " /U " + key + " >>");
    return pdf;
}

QByteArray writtenPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(400, 400, u"继续教育证书"_s);
    writer.newPage();
    painter.drawEllipse(QPoint(900, 900), 300, 300);
    painter.end();
    return bytes;
}

} // namespace

class TestEvidencePane : public QObject {
    Q_OBJECT

public slots:
    void openedOutside(const QUrl& url) { m_outside = url.toLocalFile(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        m_window = std::make_unique<QWidget>();
        auto* bar = new MessageBar(m_desk->context(), m_window.get());
        m_bar = bar;
        m_page = new ItemPage(m_desk->context(), m_window.get());
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page, 1);
        layout->addWidget(bar);
        m_window->resize(1366, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->activate(kCourses);
        QTRY_VERIFY(model().isReady());
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void M8_filesAreAddedByButton()
    {
        const SubmissionId id = select(0);
        QTest::mouseClick(pane().findChild<QPushButton*>(u"addEvidence"_s), Qt::LeftButton);
        QFileDialog* chooser = nullptr;
        QTRY_VERIFY((chooser = m_page->findChild<QFileDialog*>()) && chooser->isVisible());
        const QString file = writeFile(beside(u"证书.pdf"_s), blankPdf(2));
        emit chooser->filesSelected({file});
        chooser->reject();
        QTRY_COMPARE(namesOf(id), QStringList{u"证书.pdf"_s});
        QTRY_COMPARE(title(), u"证明材料（1）"_s);
        QTRY_COMPARE(m_bar->text(), u"已添加证明材料 1 个"_s);
    }

    void filesNeverGoToAnotherSubmission()
    {
        const SubmissionId first = select(0);
        QTest::mouseClick(pane().findChild<QPushButton*>(u"addEvidence"_s), Qt::LeftButton);
        QFileDialog* chooser = nullptr;
        QTRY_VERIFY((chooser = m_page->findChild<QFileDialog*>()) && chooser->isVisible());
        const SubmissionId second = select(1);
        emit chooser->filesSelected({writeFile(beside(u"证书.pdf"_s), blankPdf(2))});
        chooser->reject();
        QTRY_VERIFY(m_bar->text().contains(u"没有添加"_s));
        QCOMPARE(namesOf(first) + namesOf(second), QStringList());
    }

    void M8_filesAreAddedByDrop()
    {
        const SubmissionId id = select(0);
        drop({writeFile(beside(u"一.png"_s), pngOf(30, 20)),
              writeFile(beside(u"二.pdf"_s), blankPdf(1)),
              writeFile(beside(u"三.pdf"_s), "MZ made up"),
              writeFile(beside(u"四.txt"_s), "text")});
        QTRY_COMPARE(namesOf(id), (QStringList{u"一.png"_s, u"二.pdf"_s}));
        QTRY_VERIFY(m_bar->text().contains(u"“三.pdf”的内容不是 PDF 文件"_s));
        QVERIFY(m_bar->text().contains(u"“四.txt”没有添加"_s));
    }

    void M8_filesAndPicturesArePasted()
    {
        const SubmissionId id = select(0);
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->detail(id).evidence.size(), 1);
        const EvidenceRef pasted = m_desk->detail(id).evidence.first();
        QVERIFY2(pasted.name.startsWith(u"粘贴图片 2"_s) && pasted.name.endsWith(u".png"_s),
                 qPrintable(pasted.name));
        QCOMPARE(pasted.mime, u"image/png"_s);
        QCOMPARE(QImage::fromData(contentOfFile(pasted)).size(), picture.size());

        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(writeFile(beside(u"二.pdf"_s), blankPdf(1)))});
        QGuiApplication::clipboard()->setMimeData(files);
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(namesOf(id).value(1), u"二.pdf"_s);
        // In a line of text the same keys are the line's own.
        QGuiApplication::clipboard()->setText(u"王秀英"_s);
        auto* filter = m_page->findChild<QLineEdit*>(u"filter"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(filter->text(), u"王秀英"_s);
        QCOMPARE(m_desk->detail(id).evidence.size(), 2);
    }

    void M8_whatIsDecidedTakesNoFiles()
    {
        const SubmissionId id = select(0);
        const auto passed = m_desk->aside([&] { return decide(m_desk->store(), passing({id})); });
        QVERIFY(bool(passed));
        QTRY_VERIFY(pane().detail() && pane().detail()->row.state == State::Passed);
        QVERIFY(!pane().findChild<QPushButton*>(u"addEvidence"_s)->isVisible());
        drop({writeFile(beside(u"一.png"_s), pngOf(30, 20))});
        QTRY_VERIFY(m_bar->text().contains(u"已审核的版本"_s));
        QCOMPARE(namesOf(id), QStringList());
    }

    void removesWhatWasAddedByMistake()
    {
        const SubmissionId id = select(0);
        addAndOpen(pngOf(30, 20), u"错.png"_s);
        QTest::mouseClick(pane().findChild<QPushButton*>(u"removeEvidence"_s), Qt::LeftButton);
        QTRY_COMPARE(namesOf(id), QStringList());
        QTRY_COMPARE(title(), u"证明材料（0）"_s);
        QVERIFY(!viewer().isVisible());
    }

    void pictureIsShownByKeyAndTurned()
    {
        select(0);
        addAndOpen(pngOf(400, 200), u"证书.png"_s);
        QCOMPARE(viewer().pages(), 1);
        QVERIFY(viewer().isAncestorOf(QApplication::focusWidget()));
        // Fitted to the width.
        QTRY_VERIFY(paperSize().width() > 200 && paperSize().width() <= viewer().width());
        QVERIFY(paperSize().width() > paperSize().height());
        key(Qt::Key_R);
        QTRY_VERIFY(paperSize().height() > paperSize().width());
        QCOMPARE(viewer().turns(), 1);
        const int before = paperSize().width();
        key(Qt::Key_Plus);
        QTRY_VERIFY(paperSize().width() > before);
        key(Qt::Key_Minus);
        key(Qt::Key_Minus);
        QTRY_VERIFY(paperSize().width() < before);
        key(Qt::Key_0);
        QTRY_COMPARE(paperSize().width(), before);
        // What the store says of other things does not take the reader away.
        QVERIFY(bool(m_desk->aside([&] { return runScript(m_desk->store(), u"SELECT 1"_s); })));
        QTest::qWait(400);
        QVERIFY(viewer().isAncestorOf(QApplication::focusWidget()));
        key(Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&view()));
    }

    void nextSubmissionOpensItsOwnFile()
    {
        const SubmissionId second = model().idAt(1);
        attachTo(second, blankPdf(1), u"第二.pdf"_s);
        select(0);
        addAndOpen(pngOf(40, 20), u"第一.png"_s);
        key(Qt::Key_Escape);
        QTest::keyClick(&view(), Qt::Key_J);
        QTRY_COMPARE(viewer().file().name, u"第二.pdf"_s);
        QTest::keyClick(&view(), Qt::Key_J);
        QTRY_VERIFY(!viewer().isVisible());
    }

    void photoStandsAsItsCameraSays()
    {
        const auto paper = EvidencePaper::open(lyingPhoto(), u"image/jpeg"_s);
        QVERIFY(bool(paper));
        const auto sheet = paper.value()->render({.zoom = 1});
        QVERIFY(bool(sheet));
        QCOMPARE(sheet.value().image.size(), QSize(40, 80));
    }

    void pdfIsReadPageByPage()
    {
        if (!EvidencePaper::canShow(u"application/pdf"_s))
            QSKIP("built without Poppler");
        select(0);
        addAndOpen(blankPdf(3), u"证书.pdf"_s);
        auto* number = pane().findChild<QLabel*>(u"pageNumber"_s);
        QCOMPARE(number->text(), u"1/3"_s);
        QVERIFY(paperSize().height() > paperSize().width());
        key(Qt::Key_PageDown);
        QTRY_COMPARE(number->text(), u"2/3"_s);
        QTest::mouseClick(pane().findChild<QToolButton*>(u"nextPage"_s), Qt::LeftButton);
        QTRY_COMPARE(number->text(), u"3/3"_s);
        QVERIFY(!pane().findChild<QToolButton*>(u"nextPage"_s)->isEnabled());
        key(Qt::Key_PageDown);
        QCOMPARE(number->text(), u"3/3"_s);
        key(Qt::Key_Home);
        QTRY_COMPARE(number->text(), u"1/3"_s);
        const QSize upright = paperSize();
        QTest::mouseClick(pane().findChild<QToolButton*>(u"turn"_s), Qt::LeftButton);
        QTRY_VERIFY(paperSize().width() > paperSize().height());
        QTest::mouseClick(pane().findChild<QToolButton*>(u"zoomIn"_s), Qt::LeftButton);
        QTRY_VERIFY(paperSize().width() > upright.width());
        QTest::mouseClick(pane().findChild<QToolButton*>(u"fitWidth"_s), Qt::LeftButton);
        QTRY_VERIFY(paperSize().width() <= viewer().width());
    }

    void hostileFilesAreAWord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("reason");
        const QString pdf = u"application/pdf"_s;
        QTest::newRow("huge png") << boastingPng() << u"image/png"_s << u"too_large"_s;
        QTest::newRow("no png") << QByteArray("\x89PNG\r\n\x1a\n made up") << u"image/png"_s
                                << u"damaged_file"_s;
        QTest::newRow("png as jpeg") << pngOf(4, 4) << u"image/jpeg"_s << u"damaged_file"_s;
        QTest::newRow("no pdf") << QByteArray("%PDF-1.7 made up") << pdf << u"damaged_file"_s;
        QTest::newRow("no page") << blankPdf(0) << pdf << u"damaged_file"_s;
        QTest::newRow("locked") << lockedPdf() << pdf << u"encrypted_file"_s;
        QTest::newRow("office file")
            << archiveOf({u"OFD.xml"_s}) << u"application/ofd"_s << u"not_shown"_s;
    }

    void hostileFilesAreAWord()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mime);
        QFETCH(QString, reason);
        if (mime == u"application/pdf" && !EvidencePaper::canShow(mime))
            QSKIP("built without Poppler");
        const auto paper = EvidencePaper::open(bytes, mime);
        QVERIFY(!paper);
        QCOMPARE(paper.error().reason, reason);
        QVERIFY(!paper.error().message.isEmpty());
        // In the window it is a sentence, and the buttons to open and save it stand below.
        select(0);
        attachTo(view().currentId(), bytes, u"材料.bin"_s, mime);
        QTRY_COMPARE(title(), u"证明材料（1）"_s);
        QTest::keyClick(&view(), Qt::Key_V);
        const auto says = [&](const QString& word) { return paperLabel()->text().contains(word); };
        QTRY_VERIFY(viewer().isVisible() &&
                    ((says(u"系统程序打开"_s) || says(u"密码"_s) || says(u"损坏"_s))));
        QCOMPARE(viewer().pages(), 0);
        QVERIFY(pane().findChild<QPushButton*>(u"openOutside"_s)->isVisible());
    }

    void previewIsAsHighAsThePage()
    {
        select(0);
        addAndOpen(pngOf(400, 200), u"证书.png"_s);
        auto* scroll = pane().findChild<QScrollArea*>(u"evidencePaper"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(viewer().height() < paperSize().height() + 80);
        // All of the section is within the pane.
        const auto buttons = pane().findChildren<QAbstractButton*>();
        for (const QAbstractButton* each : buttons) {
            if (!each->isVisible())
                continue;
            const int right = each->mapTo(&pane(), each->rect().bottomRight()).x();
            QVERIFY2(right <= pane().width(), qPrintable(each->objectName()));
        }
    }

    void hugePagesTakeNoMoreThanTheirShare()
    {
        if (!EvidencePaper::canShow(u"application/pdf"_s))
            QSKIP("built without Poppler");
        QByteArray pdf = blankPdf(1);
        pdf.replace("[0 0 595 842]", "[0 0 99999 9e9]");
        const auto paper = EvidencePaper::open(pdf, u"application/pdf"_s);
        QVERIFY(bool(paper));
        const auto sheet = paper.value()->render({.zoom = 8, .ratio = 2});
        QVERIFY(!sheet || qint64(sheet.value().image.width()) * sheet.value().image.height() <=
                              EvidencePaper::kMaxPixels);
    }

    void tenThousandPages()
    {
        if (!EvidencePaper::canShow(u"application/pdf"_s))
            QSKIP("built without Poppler");
        const auto paper = EvidencePaper::open(blankPdf(10'000), u"application/pdf"_s);
        QVERIFY(bool(paper));
        const auto last = paper.value()->render({.page = 9'999, .width = 300});
        QVERIFY(bool(last));
        QCOMPARE(last.value().pages, 10'000);
        QCOMPARE(last.value().page, 9'999);
        QVERIFY(qAbs(last.value().image.width() - 300) <= 1);
        std::stop_source stopped;
        stopped.request_stop();
        const auto none = paper.value()->render({.width = 300}, stopped.get_token());
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::Cancelled);
    }

    void damagedPdfsNeverCrash()
    {
        if (!EvidencePaper::canShow(u"application/pdf"_s))
            QSKIP("built without Poppler");
        const QByteArray good = writtenPdf();
        int shown = 0;
        for (int round = 0; round < 120; ++round) {
            QByteArray bad = good;
            // By the round alone, so that a failure comes again.
            for (int i = 0; i <= round % 7; ++i)
                bad[(round * 7919 + i * 104729) % bad.size()] = char(round * 31 + i);
            if (round % 5 == 0)
                bad.truncate(bad.size() * (round % 11 + 1) / 13);
            const auto paper = EvidencePaper::open(bad, u"application/pdf"_s);
            if (!paper) {
                QVERIFY(!paper.error().message.isEmpty());
                continue;
            }
            for (const int page : {0, 1}) {
                const auto sheet = paper.value()->render({.page = page, .width = 200});
                QVERIFY(!sheet || !sheet.value().image.isNull());
                shown += sheet ? 1 : 0;
            }
        }
        QVERIFY(shown > 20);
    }

    void opensACopyOutsideThatGoesWithThePage()
    {
        select(0);
        const QByteArray bytes = pngOf(44, 22);
        addAndOpen(bytes, u"证书.png"_s);
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedOutside");
        m_outside.clear();
        QTest::mouseClick(pane().findChild<QPushButton*>(u"openOutside"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_outside.isEmpty());
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(QFileInfo(m_outside).fileName(), u"证书.png"_s);
        QFile copy(m_outside);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        copy.close();
        QVERIFY(!(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner)));
        m_window.reset(); // locked or closed
        QVERIFY(!QFile::exists(m_outside));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_outside).path()));
    }

    void savesAFileElsewhere()
    {
        select(0);
        const QByteArray bytes = blankPdf(2);
        addAndOpen(bytes, u"证书.pdf"_s);
        QTest::mouseClick(pane().findChild<QPushButton*>(u"saveEvidence"_s), Qt::LeftButton);
        QFileDialog* chooser = nullptr;
        QTRY_VERIFY((chooser = m_page->findChild<QFileDialog*>()) && chooser->isVisible());
        const QString path = beside(u"另存.pdf"_s);
        emit chooser->fileSelected(path);
        chooser->reject();
        QTRY_COMPARE(m_bar->text(), u"已保存 1 个文件"_s);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
    }

    void B13_largeViewLiesBesideAndFollows()
    {
        const SubmissionId second = model().idAt(1);
        attachTo(second, pngOf(60, 30), u"第二.png"_s);
        select(0);
        addAndOpen(pngOf(40, 20), u"第一.png"_s);
        QTest::mouseClick(pane().findChild<QToolButton*>(u"largeView"_s), Qt::LeftButton);
        EvidenceWindow* large = nullptr;
        QTRY_VERIFY((large = m_page->findChild<EvidenceWindow*>()) && large->isVisible());
        QVERIFY(large->isWindow());
        QTRY_COMPARE(large->viewer().pages(), 1);
        QVERIFY(large->windowTitle().contains(pane().detail()->row.person.name));
        view().selectRow(1);
        QTRY_COMPARE(large->viewer().file().name, u"第二.png"_s);
        QTRY_VERIFY(large->windowTitle().contains(m_desk->detail(second).row.person.name));
        large->close();
        QTRY_VERIFY(!m_page->findChild<EvidenceWindow*>());
    }

    void missingEvidenceIsAWarningNotABar()
    {
        const SubmissionId id = select(0);
        QTest::keyClick(&view(), Qt::Key_P);
        DecisionDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<DecisionDialog*>()) && dialog->isVisible());
        auto* warning = dialog->findChild<QLabel*>(u"withoutEvidence"_s);
        QVERIFY(warning && warning->text().contains(u"未上传证明材料 1 条"_s));
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTRY_VERIFY(!opinion->toPlainText().isEmpty());
        dialog->accept();
        QTRY_COMPARE(m_desk->detail(id).row.state, State::Passed);
    }

    void batchCountsWhatLacksEvidence()
    {
        attachTo(model().idAt(0), pngOf(20, 20), u"一.png"_s);
        ReviewActions actions(m_desk->context(), m_window.get());
        actions.decideMany(Action::Pass,
                           {model().idAt(0), model().idAt(1), model().idAt(2), model().idAt(3)});
        BatchDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<BatchDialog*>()) && dialog->isVisible());
        auto* warning = dialog->findChild<QLabel*>(u"withoutEvidence"_s);
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"未上传证明材料 3 条"_s));
        dialog->reject();
    }

private:
    SubmissionView& view() { return *m_page->findChild<SubmissionView*>(u"list"_s); }
    SubmissionModel& model() { return *m_page->findChild<SubmissionModel*>(); }
    DetailPane& pane() { return *m_page->findChild<DetailPane*>(); }
    EvidenceViewer& viewer() { return *pane().findChild<EvidenceViewer*>(); }
    QString title() { return pane().findChild<QLabel*>(u"evidenceTitle"_s)->text(); }
    QLabel* paperLabel()
    {
        auto* scroll = pane().findChild<QScrollArea*>(u"evidencePaper"_s);
        return qobject_cast<QLabel*>(scroll->widget());
    }
    QSize paperSize()
    {
        const QPixmap pixmap = paperLabel()->pixmap(Qt::ReturnByValue);
        return pixmap.isNull() ? QSize() : pixmap.size();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(pane().findChild<QScrollArea*>(u"evidencePaper"_s), key);
    }
    QString beside(const QString& name) { return m_files.filePath(name); }

    SubmissionId select(int row)
    {
        view().selectRow(row);
        view().setFocus();
        const SubmissionId id = view().currentId();
        (void)QTest::qWaitFor([&] { return pane().detail() && pane().detail()->row.id == id; });
        return id;
    }
    QStringList namesOf(SubmissionId id)
    {
        QStringList names;
        for (const EvidenceRef& file : m_desk->detail(id).evidence)
            names.append(file.name);
        return names;
    }
    QByteArray contentOfFile(const EvidenceRef& file)
    {
        return m_desk->aside([&] {
            return waitFor(m_desk->store().readEvidence(
                               [&](Connection& c) { return contentOf(c, file.sha256); }))
                .value();
        });
    }
    /// What a program of old let in, whatever it is: past the checks of today.
    void attachTo(SubmissionId id, const QByteArray& bytes, const QString& name,
                  const QString& mime = {})
    {
        const bool attached = m_desk->aside([&] {
            const QString sha = QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            const QString type = !mime.isEmpty()          ? mime
                                 : name.endsWith(u".pdf") ? u"application/pdf"_s
                                                          : u"image/png"_s;
            auto put = waitFor(m_desk->store().writeEvidence([&](Connection& c) -> Result<void> {
                Statement content(c, u"INSERT INTO content (sha256, size, added_at) VALUES (?, ?, "
                                     "0)"_s);
                content.bind(sha).bind(bytes.size());
                if (auto done = content.run(); !done)
                    return done;
                Statement chunk(c, u"INSERT INTO chunk (sha256, number, bytes) VALUES (?, 0, ?)"_s);
                chunk.bind(sha).bind(bytes);
                return chunk.run();
            }));
            auto added = waitFor(m_desk->store().write([&](Connection& c) {
                return attachToSubmission(c, m_desk->store().session(), id,
                                          {{sha, name, type, bytes.size()}});
            }));
            return put && added;
        });
        QVERIFY(attached);
    }
    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&pane(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                           {});
        dropped.setDropAction(Qt::MoveAction); // so a file manager proposes within one disk
        QCoreApplication::sendEvent(&pane(), &dropped);
        QVERIFY(!dropped.isAccepted() || dropped.dropAction() == Qt::CopyAction);
    }
    /// A file that was dropped, opened by V and on the screen.
    void addAndOpen(const QByteArray& bytes, const QString& name)
    {
        drop({writeFile(beside(name), bytes)});
        QTRY_VERIFY(pane().detail() && !pane().detail()->evidence.isEmpty());
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_V);
        QTRY_VERIFY(viewer().isVisible());
        if (EvidencePaper::canShow(pane().detail()->evidence.first().mime))
            QTRY_VERIFY(viewer().pages() > 0);
    }

    QTemporaryDir m_files;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ItemPage* m_page = nullptr;
    MessageBar* m_bar = nullptr;
    QString m_outside;
};

QTEST_MAIN(TestEvidencePane)
#include "test_evidencepane.moc"
