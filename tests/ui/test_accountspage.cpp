// SPDX-License-Identifier: GPL-3.0-or-later
// 账号管理 driven as an administrator does, on a real store.
#include "accountdialogs.h"
#include "accountfixture.h"
#include "accountmodel.h"
#include "accountspage.h"
#include "idlelock.h"
#include "mainwindow.h"
#include "navigationmodel.h"
#include "pages.h"
#include "reviewdesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

class TestAccountsPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        m_window = std::make_unique<QWidget>();
        m_page = new AccountsPage(m_desk->context(), m_window.get());
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page);
        m_window->resize(1093, 614);
        m_window->show();
        m_page->activate({.kind = Place::Kind::Accounts});
        QTRY_COMPARE(view().model()->rowCount(), 1);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void accountsAreListed()
    {
        const QAbstractItemModelTester tester(view().model());
        QCOMPARE(text(0, AccountModel::Name), u"admin（当前账号）"_s);
        QCOMPARE(text(0, AccountModel::RoleName), u"管理员"_s);
        QCOMPARE(text(0, AccountModel::StateName), u"在用"_s);
        view().selectRow(0);
        QVERIFY(button("change")->isEnabled());
        // Nobody removes themselves.
        QVERIFY(!button("remove")->isEnabled());
        QVERIFY(!button("reset")->isEnabled());
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->text().contains(u"角色约束本程序中的操作"))
                return;
        }
        QFAIL("the page must say what roles do not do");
    }

    void addsAnAccountThatOpens()
    {
        addByHand(u"wang"_s, u"王老师"_s, Role::ReadOnly, u"wang-2026"_s);
        QCOMPARE(text(1, AccountModel::Name), u"wang"_s);
        QCOMPARE(text(1, AccountModel::DisplayName), u"王老师"_s);
        QCOMPARE(text(1, AccountModel::RoleName), u"只读"_s);
        const auto role = m_desk->aside([&] {
            auto opened = Store::open(m_desk->store().folder(), u"wang"_s, u"wang-2026"_s);
            return opened ? std::optional(opened.value()->session().role) : std::nullopt;
        });
        QCOMPARE(role, std::optional(Role::ReadOnly));
    }

    void saysWhatIsWrongAndKeepsADraft()
    {
        click("add");
        auto* dialog = waitFor<AccountDialog>();
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        field(*dialog, "account")->setText(u"wang"_s);
        const auto passwords = passwordFields(*dialog);
        QCOMPARE(passwords.size(), 2);
        passwords[0]->setText(u"short"_s);
        auto* problem = dialog->findChild<QLabel*>(u"problem"_s);
        QVERIFY(problem->text().contains(u"密码至少"));
        passwords[0]->setText(u"long-enough"_s);
        passwords[1]->setText(u"long-enouph"_s);
        QVERIFY(problem->text().contains(u"不一样"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!find<AccountDialog>());
        click("add");
        dialog = waitFor<AccountDialog>();
        QCOMPARE(field(*dialog, "account")->text(), u"wang"_s);
        QVERIFY(passwordFields(*dialog)[0]->text().isEmpty());
        // The name of somebody who is there is refused by the service, in the dialog.
        field(*dialog, "account")->setText(u"Admin"_s);
        for (auto* password : passwordFields(*dialog))
            password->setText(u"long-enough"_s);
        dialog->accept();
        problem = dialog->findChild<QLabel*>(u"problem"_s);
        QTRY_VERIFY(problem->text().contains(u"已有这个账号"));
        QCOMPARE(view().model()->rowCount(), 1);
    }

    void changesARole()
    {
        addByHand(u"wang"_s, {}, Role::Reviewer, u"wang-2026"_s);
        view().selectRow(1);
        click("change");
        auto* dialog = waitFor<AccountDialog>();
        QVERIFY(field(*dialog, "account")->isReadOnly());
        dialog->findChild<QComboBox*>(u"role"_s)->setCurrentIndex(int(Role::ReadOnly));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(text(1, AccountModel::RoleName), u"只读"_s);
    }

    void resetsAndRemoves()
    {
        const auto before = m_desk->ids({});
        addByHand(u"wang"_s, u"王老师"_s, Role::Reviewer, u"wang-2026"_s);
        view().selectRow(1);
        QVERIFY(button("reset")->isEnabled());
        click("reset");
        auto* reset = waitFor<PasswordDialog>();
        for (auto* password : passwordFields(*reset))
            password->setText(u"another-2026"_s);
        QSignalSpy resetDone(reset, &KeyDialog::succeeded);
        reset->accept();
        QVERIFY(resetDone.wait());
        QVERIFY(opens(u"wang"_s, u"another-2026"_s));
        QVERIFY(!opens(u"wang"_s, u"wang-2026"_s));
        QTRY_VERIFY(!find<PasswordDialog>());
        click("remove");
        auto* remove = waitFor<RekeyDialog>();
        auto* confirm = remove->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        remove->findChild<QCheckBox*>(u"sure"_s)->setChecked(true);
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(text(1, AccountModel::StateName).contains(u"移除"));
        QVERIFY(!opens(u"wang"_s, u"another-2026"_s));
        QVERIFY(opens(u"admin"_s, sampleUnit().password));
        // The window goes on under the new key.
        QCOMPARE(m_desk->ids({}), before);
        view().selectRow(1);
        QVERIFY(!button("change")->isEnabled());
    }

    void changesTheOwnPassword()
    {
        openPasswordDialog(m_desk->context(), m_window.get());
        auto* dialog = waitFor<PasswordDialog>();
        const auto passwords = passwordFields(*dialog);
        QCOMPARE(passwords.size(), 3);
        passwords[0]->setText(u"not-it-2026"_s);
        passwords[1]->setText(u"new-2026-secret"_s);
        passwords[2]->setText(u"new-2026-secret"_s);
        dialog->accept();
        auto* problem = dialog->findChild<QLabel*>(u"problem"_s);
        QTRY_VERIFY(problem->text().contains(u"当前密码不正确"));
        passwords[0]->setText(sampleUnit().password);
        QSignalSpy done(dialog, &KeyDialog::succeeded);
        dialog->accept();
        QVERIFY(done.wait());
        QVERIFY(opens(u"admin"_s, u"new-2026-secret"_s));
        QVERIFY(!opens(u"admin"_s, sampleUnit().password));
    }

    void idleMinutesAreKept()
    {
        auto* minutes = m_page->findChild<QComboBox*>(u"idleMinutes"_s);
        QCOMPARE(minutes->currentText(), u"15 分钟"_s);
        minutes->setCurrentIndex(minutes->findData(5));
        emit minutes->activated(minutes->currentIndex());
        QCOMPARE(IdleLock::minutes(), 5);
        minutes->setCurrentIndex(minutes->findData(0));
        emit minutes->activated(minutes->currentIndex());
        QCOMPARE(IdleLock::minutes(), 0);
    }

    void othersDoNotSeeIt()
    {
        const Place place{.kind = Place::Kind::Accounts};
        QVERIFY(NavigationModel(m_desk->store(), Catalog::builtIn()).indexOf(place).isValid());
        auto reviewer = m_desk->aside([&] {
            addPerson(m_desk->store(), u"wang"_s, Role::Reviewer);
            return std::move(
                Store::open(m_desk->store().folder(), u"wang"_s, u"wang-2026"_s).value());
        });
        QVERIFY(!NavigationModel(*reviewer, Catalog::builtIn()).indexOf(place).isValid());
        m_desk->aside([&] {
            reviewer.reset();
            return true;
        });
    }

    void readerIsOfferedNothingToChange()
    {
        auto reader = m_desk->aside([&] {
            addPerson(m_desk->store(), u"zhao"_s, Role::ReadOnly);
            return std::move(
                Store::open(m_desk->store().folder(), u"zhao"_s, u"zhao-2026"_s).value());
        });
        for (Store* store : {&m_desk->store(), reader.get()}) {
            MainWindow window(*store, Catalog::builtIn());
            window.goTo({.kind = Place::Kind::Item, .key = u"continuing_education"_s});
            window.show();
            QStringList offered;
            for (const auto* each : window.findChildren<QPushButton*>()) {
                const QStringList changes{u"导入"_s, u"导入…"_s, u"同步"_s, u"上报"_s};
                if (each->isVisible() && each->isEnabled() && changes.contains(each->text()))
                    offered.append(each->text());
            }
            QCOMPARE(offered.isEmpty(), store == reader.get());
        }
        m_desk->aside([&] {
            reader.reset();
            return true;
        });
    }

private:
    QTableView& view() { return *m_page->findChild<QTableView*>(u"accounts"_s); }
    QString text(int row, int column)
    {
        return view().model()->index(row, column).data().toString();
    }
    QPushButton* button(const char* name)
    {
        return m_page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    static QLineEdit* field(const QDialog& dialog, const char* name)
    {
        return dialog.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    static QVector<QLineEdit*> passwordFields(const QDialog& dialog)
    {
        QVector<QLineEdit*> fields;
        for (auto* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->echoMode() == QLineEdit::Password)
                fields.append(edit);
        }
        return fields;
    }
    template <typename T>
    T* find()
    {
        for (T* dialog : m_window->findChildren<T*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    template <typename T>
    T* waitFor()
    {
        T* dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = find<T>()) != nullptr; }))
            qFatal("no dialog");
        return dialog;
    }
    bool opens(const QString& account, const QString& password)
    {
        return m_desk->aside(
            [&] { return bool(Store::open(m_desk->store().folder(), account, password)); });
    }
    void addByHand(const QString& name, const QString& displayName, Role role,
                   const QString& password)
    {
        const int before = view().model()->rowCount();
        click("add");
        auto* dialog = waitFor<AccountDialog>();
        field(*dialog, "account")->setText(name);
        field(*dialog, "displayName")->setText(displayName);
        dialog->findChild<QComboBox*>(u"role"_s)->setCurrentIndex(int(role));
        for (auto* edit : passwordFields(*dialog))
            edit->setText(password);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(view().model()->rowCount(), before + 1);
        QTRY_VERIFY(!find<AccountDialog>());
    }

    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    AccountsPage* m_page = nullptr;
};

QTEST_MAIN(TestAccountsPage)
#include "test_accountspage.moc"
