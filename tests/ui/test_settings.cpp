// SPDX-License-Identifier: GPL-3.0-or-later
// 管理设置 driven as a person does, in the real window on a real store.
#include "mainwindow.h"
#include "numbertable.h"
#include "phrasespage.h"
#include "postrecords.h"
#include "postsmodel.h"
#include "postspage.h"
#include "reviewdesk.h"
#include "settings.h"
#include "submitpostsdialog.h"
#include "uniteditdialog.h"
#include "unitupload.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

const QString kIdNumber = madeUpIdNumber(7);

/// Runs what may wait, as a worker would.
template <typename Work>
std::invoke_result_t<Work> aside(Work work)
{
    Connection::forbidThread(nullptr);
    auto result = work();
    Connection::forbidThread(QThread::currentThreadId());
    return result;
}

QStringList textsBelow(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts << index.data().toString();
        texts += textsBelow(model, index);
    }
    return texts;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TitleDesk"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void cleanup()
    {
        m_window.reset();
        Connection::forbidThread(nullptr);
        m_store.reset();
        m_unit.reset();
    }

    void M21_unitInformation()
    {
        open();
        m_window->goTo({.kind = Place::Kind::Unit});
        QTRY_COMPARE(label("unit_name")->text(), u"合肥市示例中学"_s);
        QCOMPARE(label("unit_nature")->text(), u"事业单位"_s);
        QCOMPARE(label("unit_region")->text(), u"安徽省合肥市"_s);
        const QStringList words = labels();
        for (const QString& word :
             {u"基本信息"_s, u"详细信息"_s, u"单位名称"_s, u"统一社会信用代码"_s,
              u"法定代表人姓名"_s, u"法定代表人身份证号码"_s, u"联系人姓名"_s, u"联系人手机号码"_s})
            QVERIFY2(words.contains(word), qPrintable(word));

        UnitEditDialog* dialog = edit();
        QVERIFY(field(dialog, u"单位名称"_s)->isReadOnly());
        QVERIFY(field(dialog, u"统一社会信用代码"_s)->isReadOnly());
        auto* mobile = field(dialog, u"联系人手机号码"_s);
        QTRY_VERIFY(save(dialog)->isEnabled());
        mobile->setText(u"12345"_s);
        field(dialog, u"法定代表人身份证号码"_s)->setText(kIdNumber);
        // Enter in a text decides nothing; what is wrong stands beside its field.
        QTest::keyClick(mobile, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(mobile, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(hasText(dialog, u"11 位手机号码"_s));
        QVERIFY(dialog->isVisible());
        mobile->setText(u"13800000000"_s);
        QTest::mouseClick(save(dialog), Qt::LeftButton);
        QTRY_COMPARE(label("unit_contact_mobile")->text(), u"13800000000"_s);
        QTRY_COMPARE(label("uploadState")->text(), u"修改已保存，待上报。"_s);

        // Masked until it is asked for, and noted.
        QCOMPARE(label("unit_legal_representative_id")->text().left(6), u"340000"_s);
        QVERIFY(label("unit_legal_representative_id")->text() != kIdNumber);
        QTest::mouseClick(m_window->findChild<QToolButton*>(u"reveal"_s), Qt::LeftButton);
        QTRY_COMPARE(label("unit_legal_representative_id")->text(), kIdNumber);
        m_window->goTo({.kind = Place::Kind::Home});
        m_window->goTo({.kind = Place::Kind::Unit});
        QTRY_VERIFY(label("unit_legal_representative_id")->text() != kIdNumber);
    }

    void M21_draftIsKeptOnEscape()
    {
        open();
        m_window->goTo({.kind = Place::Kind::Unit});
        UnitEditDialog* dialog = edit();
        QTRY_VERIFY(save(dialog)->isEnabled());
        field(dialog, u"单位地址"_s)->setText(u"合肥市长江路 1 号"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<UnitEditDialog*>() == nullptr);
        QCOMPARE(label("unit_address")->text(), u"未填写"_s);
        dialog = edit();
        QTRY_COMPARE(field(dialog, u"单位地址"_s)->text(), u"合肥市长江路 1 号"_s);
        dialog->reject();
    }

    void M22_postsAreSubmittedOnce()
    {
        open();
        m_window->goTo({.kind = Place::Kind::Posts});
        auto* page = static_cast<PostsPage*>(m_window->currentPage());
        auto* table = m_window->findChild<NumberTable*>(u"postTable"_s);
        auto* submitButton = m_window->findChild<QPushButton*>(u"submitPosts"_s);
        QTRY_VERIFY(label("postState")->text().startsWith(u"尚未提交"));
        QVERIFY(!submitButton->isEnabled());
        // One number below the other: digits, Enter, Tab; letters are not taken.
        table->editColumn(PostsModel::Approved);
        typeNumber(table, u"1"_s, Qt::Key_Return);
        typeNumber(table, u"2x"_s, Qt::Key_Tab);
        typeNumber(table, u"3"_s, Qt::Key_Return);
        typeNumber(table, {}, Qt::Key_Return);
        typeNumber(table, u"6"_s, Qt::Key_Return);
        QCOMPARE(number(table, u"专业技术岗位 1 级"_s), 1);
        QCOMPARE(number(table, u"专业技术岗位 2 级"_s), 2);
        QCOMPARE(number(table, u"专业技术岗位 3 级"_s), 3);
        QCOMPARE(number(table, u"专业技术岗位 5 级"_s), 6);
        QCOMPARE(number(table, u"正高级小计"_s), 6);
        QCOMPARE(number(table, u"副高级小计"_s), 6);
        QCOMPARE(number(table, u"总计"_s), 12);
        QTest::keyClicks(m_window->findChild<QLineEdit*>(u"documentNo"_s), u"2025-12"_s);
        QTest::keyClicks(m_window->findChild<QLineEdit*>(u"authority"_s), u"RSJ"_s);
        m_window->findChild<QDateEdit*>(u"approvedOn"_s)->setDate(QDate(2025, 3, 5));
        QVERIFY(!submitButton->isEnabled());
        // Kept as a draft when one goes elsewhere.
        m_window->goTo({.kind = Place::Kind::Home});
        QTRY_VERIFY(!draft().isEmpty());
        m_window->goTo({.kind = Place::Kind::Posts});
        page->takeForm(form());
        QTRY_COMPARE(label("formName")->text(), u"岗位核准表.pdf"_s);
        QTRY_VERIFY(submitButton->isEnabled());

        // Warned plainly; 返回修改 changes nothing.
        QTest::mouseClick(submitButton, Qt::LeftButton);
        auto* dialog = waitForDialog<SubmitPostsDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel*>(u"warning"_s)->text(), u"一旦提交，不可再更改。"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<SubmitPostsDialog*>() == nullptr);
        QVERIFY(!posts().submitted);
        QTest::mouseClick(submitButton, Qt::LeftButton);
        dialog = waitForDialog<SubmitPostsDialog>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmSubmit"_s), Qt::LeftButton);
        QTRY_VERIFY(label("postState")->text().startsWith(u"已于"));
        QVERIFY(posts().submitted);
        QCOMPARE(posts().total().approved, 12);

        // From now on it is only read, in the window and below it.
        QTRY_VERIFY(!submitButton->isVisible());
        QVERIFY(!m_window->findChild<QPushButton*>(u"uploadForm"_s)->isVisible());
        QVERIFY(!m_window->findChild<QLineEdit*>(u"documentNo"_s)->isVisible());
        const QModelIndex approved = table->model()->index(0, PostsModel::Approved);
        QVERIFY(!(table->model()->flags(approved) & Qt::ItemIsEditable));
        for (const QString& sql : {u"UPDATE post_grade SET approved = 99"_s,
                                   u"DELETE FROM post_approval"_s, u"DELETE FROM evidence"_s,
                                   u"REPLACE INTO post_grade VALUES ('professional', 1, 9)"_s})
            QCOMPARE(aside([&] { return runScript(*m_store, sql); }).error().reason,
                     u"posts_fixed"_s);
    }

    void M22_filledNumbersStayEditable()
    {
        open();
        const auto done = aside([&] {
            return submit(*m_store, schoolPosts(), stampedForm(*m_store, m_unit->beside(u"."_s)));
        });
        QVERIFY(done);
        m_window->goTo({.kind = Place::Kind::Posts});
        auto* table = m_window->findChild<NumberTable*>(u"postTable"_s);
        QTRY_COMPARE(number(table, u"总计"_s), 26);
        const int seventh = rowOf(table, u"专业技术岗位 7 级"_s);
        table->setCurrentIndex(table->model()->index(seventh, PostsModel::Filled));
        table->edit(table->currentIndex());
        typeNumber(table, u"8"_s, Qt::Key_Return);
        QTRY_VERIFY(label("postWarning")->isVisible());
        QVERIFY(label("postWarning")->text().contains(u"专业技术岗位 7 级"));
        auto* saveFilled = m_window->findChild<QPushButton*>(u"saveFilled"_s);
        QTRY_VERIFY(saveFilled->isEnabled());
        QTest::mouseClick(saveFilled, Qt::LeftButton);
        QTRY_COMPARE(posts().total().filled, 8);
        QCOMPARE(posts().filledAsOf, QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(posts().total().approved, 26);
    }

    void M22_enterpriseSeesNoPosts()
    {
        open(u"state_enterprise"_s);
        auto* tree = m_window->findChild<QTreeView*>(u"navigation"_s);
        const QStringList texts = textsBelow(*tree->model());
        QVERIFY(texts.contains(u"单位信息"_s));
        for (const QString& text : texts)
            QVERIFY2(!text.contains(u"岗位"), qPrintable(text));
        m_window.reset();
        Connection::forbidThread(nullptr);
        m_store.reset();
        m_unit.reset();
        open();
        tree = m_window->findChild<QTreeView*>(u"navigation"_s);
        QVERIFY(textsBelow(*tree->model()).contains(u"岗位核准信息"_s));
    }

    void readOnlyAccountSeesAndCannotEdit()
    {
        open({}, true);
        m_window->goTo({.kind = Place::Kind::Unit});
        QTRY_COMPARE(label("unit_name")->text(), u"合肥市示例中学"_s);
        QVERIFY(!m_window->findChild<QPushButton*>(u"editUnit"_s)->isVisible());
        m_window->goTo({.kind = Place::Kind::Posts});
        QTRY_COMPARE(label("postState")->text(), u"尚未提交。"_s);
        auto* table = m_window->findChild<NumberTable*>(u"postTable"_s);
        const auto& model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!(model.flags(model.index(row, PostsModel::Filled)) & Qt::ItemIsEditable));
        QVERIFY(!m_window->findChild<QPushButton*>(u"submitPosts"_s)->isVisible());
    }

    void phrasesAreEditedAndOrdered()
    {
        open();
        m_window->goTo({.kind = Place::Kind::Phrases});
        auto* list = m_window->findChild<QListWidget*>(u"phraseList"_s);
        auto* tabs = m_window->findChild<QTabBar*>(u"phraseActions"_s);
        // Every action has its first phrase from the start.
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_COMPARE(list->count(), 1);
        }
        tabs->setCurrentIndex(0);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().endsWith(u"同意通过。"));
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"addPhrase"_s), Qt::LeftButton);
        auto* editor = list->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(u"同意。"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(phrasesOf(u"pass"_s).size(), 2);
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"phraseUp"_s), Qt::LeftButton);
        QTRY_COMPARE(phrasesOf(u"pass"_s).first(), u"同意。"_s);
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"removePhrase"_s), Qt::LeftButton);
        QTRY_COMPARE(phrasesOf(u"pass"_s).size(), 1);
    }

    void appearanceTakesEffectAtOnce()
    {
        open();
        m_window->goTo({.kind = Place::Kind::Appearance});
        QSignalSpy changed(m_window.get(), &MainWindow::lookChanged);
        auto* size = m_window->findChild<QComboBox*>(u"textSize"_s);
        size->setCurrentIndex(size->findData(125));
        emit size->activated(size->currentIndex());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Look::load().textPercent, 125);
        Look().save();
    }

    void centralSaysWhereOneStands()
    {
        open();
        m_window->goTo({.kind = Place::Kind::Central});
        QTRY_COMPARE(label("centralState")->text(), u"未登录，可离线审核"_s);
        auto* automatic = m_window->findChild<QCheckBox*>(u"sendAutomatically"_s);
        QVERIFY(!automatic->isChecked());
        automatic->click();
        QTRY_COMPARE(kept(u"sync.send_automatically"_s), u"1"_s);
        const auto signedIn = aside([&] {
            return waitFor(m_store->write([](Connection& c) -> Result<void> {
                if (auto set = setSetting(c, u"central.server"_s, u"https://central.example"_s);
                    !set)
                    return set;
                return setSetting(c, u"central.access_token"_s, u"t"_s);
            }));
        });
        QVERIFY(signedIn);
        QTRY_COMPARE(label("centralState")->text(), u"已登录"_s);
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"centralSignOut"_s), Qt::LeftButton);
        QTRY_COMPARE(label("centralState")->text(), u"未登录，可离线审核"_s);
        QCOMPARE(kept(u"central.access_token"_s), QString());
        QCOMPARE(label("centralServer")->text(), u"https://central.example"_s);
    }

private:
    void open(const QString& nature = u"public_institution"_s, bool readOnly = false)
    {
        m_unit = std::make_unique<StoreFixture>();
        NewStore what = sampleUnit();
        what.unit.nature = nature.isEmpty() ? what.unit.nature : nature;
        auto created = Store::create(m_unit->folder(), what);
        QVERIFY(created);
        m_store = std::move(created.value().store);
        if (readOnly) {
            QVERIFY(runScript(*m_store, u"UPDATE account SET role = 'read_only'"_s));
            m_store.reset();
            m_store = m_unit->open();
        }
        Connection::forbidThread(QThread::currentThreadId());
        m_window = std::make_unique<MainWindow>(*m_store, Catalog::builtIn());
        m_window->resize(1366, 768);
        m_window->show();
    }
    QLabel* label(const char* name)
    {
        return m_window->findChild<QLabel*>(QString::fromLatin1(name));
    }
    QStringList labels()
    {
        QStringList texts;
        for (const QLabel* each : m_window->currentPage()->findChildren<QLabel*>())
            texts << each->text();
        for (const QGroupBox* each : m_window->currentPage()->findChildren<QGroupBox*>())
            texts << each->title();
        return texts;
    }
    static bool hasText(QWidget* widget, const QString& text)
    {
        for (const QLabel* each : widget->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(text))
                return true;
        return false;
    }
    template <typename T>
    T* waitForDialog()
    {
        T* dialog = nullptr;
        (void)QTest::qWaitFor([&] {
            dialog = m_window->findChild<T*>();
            return dialog && dialog->isVisible();
        });
        return dialog;
    }
    UnitEditDialog* edit()
    {
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"editUnit"_s), Qt::LeftButton);
        return waitForDialog<UnitEditDialog>();
    }
    static QLineEdit* field(QWidget* dialog, const QString& name)
    {
        for (auto* each : dialog->findChildren<QLineEdit*>())
            if (each->accessibleName() == name)
                return each;
        qFatal("no field %s", qPrintable(name));
    }
    static QPushButton* save(QWidget* dialog)
    {
        return dialog->findChild<QPushButton*>(u"saveUnit"_s);
    }
    static void typeNumber(NumberTable* table, const QString& text, Qt::Key end)
    {
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    static int rowOf(NumberTable* table, const QString& name)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name)
                return row;
        return -1;
    }
    static int number(NumberTable* table, const QString& name)
    {
        return table->model()
            ->index(rowOf(table, name), PostsModel::Approved)
            .data(PostsModel::NumberRole)
            .toInt();
    }
    QString form() const
    {
        QFile file(m_unit->beside(u"岗位核准表.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n") <= 0)
            qFatal("form");
        return file.fileName();
    }
    Posts posts()
    {
        return aside([&] { return postsOf(*m_store); });
    }
    QString kept(const QString& key)
    {
        return aside([&] {
            return waitFor(m_store->read([&](Connection& c) { return setting(c, key); })).value();
        });
    }
    QString draft() { return kept(u"draft.posts"_s); }
    QStringList phrasesOf(const QString& action)
    {
        return aside([&] {
            return waitFor(m_store->read([&](Connection& c) { return phrases(c, action); }))
                .value();
        });
    }

    QTemporaryDir m_settings;
    std::unique_ptr<StoreFixture> m_unit;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
