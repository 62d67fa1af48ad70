// SPDX-License-Identifier: GPL-3.0-or-later
// The window before the desk driven as a person does, with a real OpenID provider and a real
// central.
#include "builtinpage.h"
#include "centralprocess.h"
#include "enrolment.h"
#include "portalprocess.h"
#include "recoverypage.h"
#include "registrationpage.h"
#include "settings.h"
#include "startwindow.h"
#include "tablereader.h"
#include "unitform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kPassword = u"Kunlun-2026"_s;

/// What a person sees and can use.
template <typename Widget>
Widget* seen(const QWidget& window, const QString& name)
{
    for (Widget* each : window.findChildren<Widget*>()) {
        QString said = each->accessibleName();
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
            said = each->text();
        if (each->isVisibleTo(&window) && said == name)
            return each;
    }
    return nullptr;
}

bool hasText(const QWidget& window, const QString& part)
{
    for (const QLabel* each : window.findChildren<QLabel*>())
        if (each->isVisibleTo(&window) && each->text().contains(part))
            return true;
    return false;
}

void click(const QWidget& window, const QString& name)
{
    auto* button = seen<QPushButton>(window, name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    button->click();
}

void type(const QWidget& window, const QString& name, const QString& text)
{
    auto* edit = seen<QLineEdit>(window, name);
    QVERIFY2(edit, qPrintable(name));
    edit->clear();
    edit->insert(text); // as an input method does
}

void choose(const QWidget& window, const QString& name, const QString& entry)
{
    auto* box = seen<QComboBox>(window, name);
    QVERIFY2(box && box->isEnabled() && box->findText(entry) >= 0, qPrintable(name));
    box->setCurrentIndex(box->findText(entry));
    emit box->activated(box->currentIndex());
}

QStringList entries(const QWidget& window, const QString& name)
{
    const auto* box = seen<QComboBox>(window, name);
    QStringList all;
    for (int i = 0; box && i < box->count(); ++i)
        all.append(box->itemText(i));
    return all;
}

/// What the registration of a school still lacks.
void fillForm(const QWidget& window)
{
    choose(window, u"单位性质"_s, u"事业单位"_s);
    choose(window, u"隶属关系"_s, u"市属"_s);
    choose(window, u"所在市"_s, u"合肥市"_s);
    type(window, u"法定代表人姓名"_s, u"张三"_s);
    type(window, u"联系人姓名"_s, u"李四"_s);
    type(window, u"联系人手机号码"_s, u"19900000000"_s);
}

void choosePassword(const QWidget& window)
{
    type(window, u"本机密码"_s, kPassword);
    type(window, u"再次填写密码"_s, kPassword);
    click(window, u"确定"_s);
}

QStringList optionsFor(const PortalProcess& portal)
{
    return {u"--portal-issuer"_s, portal.issuer(),        u"--portal-client-id"_s,
            u"titledesk"_s,       u"--portal-register"_s, u"https://portal.example/register"_s};
}

/// One text of central's database.
QString atCentral(const QString& file, const QString& sql)
{
    QString said;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(sql, database);
        if (query.next())
            said = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return said;
}

bool putContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestStartWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void standsInTheMiddleOfTheScreen();
    void recoveryKeyIsSeenWhole();
    void M1_firstPortalSignIn();
    void M1_portalBesideUnlock();
    void M1_cancelAndComeBack();
    void M1_deniedAndUnreachable();
    void M2_registerOpensThePortalsPage();
    void M3_nothingOpensBeforeTheForm();
    void M3_regionByAffiliation();
    void M3_faultsBesideTheirFields();
    void M3_knownUnitNeedsNoForm();
    void M4_accountFile();
    void M4_accountFileOffline();
    void M4_wrongFileIsRefused();
    void M4_unitSheet();
    void M4_builtInAccountWorksOffline();

private:
    QString folder() const { return m_folder->filePath(u"unit"_s); }
    std::unique_ptr<StartWindow> opened() const;
    void startPortal(const StartWindow& window, const CentralProcess& central);
    void endFirstStart(StartWindow& window, std::unique_ptr<Store>& store);
    AccountFile fileFor(const QString& server, const QString& code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStartWindow::standsInTheMiddleOfTheScreen()
{
    const auto window = opened();
    const QRect room = window->screen()->availableGeometry();
    QVERIFY(room.contains(window->geometry()));
    const QPoint off = window->geometry().center() - room.center();
    QVERIFY2(off.manhattanLength() <= 2, qPrintable(u"%1 %2"_s.arg(off.x()).arg(off.y())));
    // The form is larger, and stays on the screen.
    click(*window, u"内置单位登录"_s);
    click(*window, u"在本机建立单位"_s);
    QVERIFY(room.contains(window->geometry()));
}

void TestStartWindow::recoveryKeyIsSeenWhole()
{
    RecoveryPage page;
    page.begin(u"ABCD-EFGH-JKMN-PQRS-TUVW-XYZ2-3456-789A"_s, {});
    page.resize(200, 200);
    page.show();
    const auto* key = page.findChild<QLineEdit*>();
    QCOMPARE(key->accessibleName(), u"恢复密钥"_s);
    QTRY_VERIFY(key->width() > key->fontMetrics().horizontalAdvance(key->text()));
    QVERIFY(key->font().pointSizeF() > page.font().pointSizeF());
}

void TestStartWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"TitleDesk"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    Connection::forbidThread(QThread::currentThreadId());
}

void TestStartWindow::cleanup()
{
    Connection::forbidThread(nullptr);
    setBrowser({});
}

std::unique_ptr<StartWindow> TestStartWindow::opened() const
{
    auto window = std::make_unique<StartWindow>(folder());
    window->QWidget::show();
    return window;
}

void TestStartWindow::startPortal(const StartWindow& window, const CentralProcess& central)
{
    type(window, u"人社平台地址"_s, central.url().toString());
    click(window, u"前往安徽政务服务网"_s);
}

/// From the recovery key into the desk.
void TestStartWindow::endFirstStart(StartWindow& window, std::unique_ptr<Store>& store)
{
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(window, u"恢复密钥"_s), kPatienceMs);
    QVERIFY(seen<QLineEdit>(window, u"恢复密钥"_s)->text().size() > 20);
    QVERIFY(!seen<QPushButton>(window, u"开始使用"_s)->isEnabled());
    seen<QCheckBox>(window, u"我已抄录恢复密钥，并妥善保管"_s)->click();
    click(window, u"开始使用"_s);
    QCOMPARE(window.result(), int(QDialog::Accepted));
    store = window.takeStore();
    QVERIFY(store);
}

AccountFile TestStartWindow::fileFor(const QString& server, const QString& code) const
{
    AccountFile file;
    file.server = server;
    file.account = u"sy01"_s;
    file.code = code;
    file.unit.name = u"试验集团合肥分公司"_s;
    file.unit.nature = u"private_enterprise"_s;
    file.unit.region = u"340102"_s;
    file.unit.affiliation = u"county"_s;
    return file;
}

void TestStartWindow::M1_firstPortalSignIn()
{
    std::unique_ptr<Store> store;
    {
        PortalProcess portal;
        const CentralProcess central(optionsFor(portal));
        setBrowser(PortalProcess::browserCommand());
        auto window = opened();
        startPortal(*window, central);
        // It enters by itself, with what the portal says of the unit.
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(*window, u"单位名称"_s), kPatienceMs);
        QCOMPARE(seen<QLineEdit>(*window, u"单位名称"_s)->text(), u"合肥市示例研究院"_s);
        QCOMPARE(seen<QLineEdit>(*window, u"统一社会信用代码"_s)->text(), u"91340000711771143J"_s);
        fillForm(*window);
        click(*window, u"提交"_s);
        choosePassword(*window);
        endFirstStart(*window, store);
        QCOMPARE(store->session().unit.name, u"合肥市示例研究院"_s);
        QCOMPARE(store->session().account, u"admin"_s);
        QVERIFY(atCentral(central.database(), u"SELECT form FROM unit"_s)
                    .contains(u"合肥市示例研究院"_s));
        QCOMPARE(atCentral(central.database(), u"SELECT count(*) FROM portal_link"_s), u"1"_s);
    }
    store.reset();
    // From then on the local password opens it, without any network.
    auto window = opened();
    QVERIFY(seen<QPushButton>(*window, u"前往安徽政务服务网"_s));
    type(*window, u"密码"_s, kPassword);
    click(*window, u"打开"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window->result(), int(QDialog::Accepted), kPatienceMs);
    QVERIFY(window->takeStore());
}

void TestStartWindow::M1_portalBesideUnlock()
{
    PortalProcess portal;
    const CentralProcess central(optionsFor(portal));
    NewStore what;
    what.unit = fileFor({}, {}).unit;
    what.password = kPassword;
    Connection::forbidThread(nullptr);
    QVERIFY(bool(Store::create(folder(), what)));
    Connection::forbidThread(QThread::currentThreadId());
    setBrowser(PortalProcess::browserCommand({u"--login"_s, u"unit-b"_s}));
    QSettings().setValue(u"central/server"_s, central.url().toString());
    auto window = opened();
    click(*window, u"前往安徽政务服务网"_s); // one click: the address is known
    QTRY_VERIFY_WITH_TIMEOUT(hasText(*window, u"已登录安徽政务服务网"_s), kPatienceMs);
    type(*window, u"密码"_s, u"wrong"_s);
    click(*window, u"打开"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(*window, u"打开"_s)->isEnabled(), kPatienceMs);
    QCOMPARE(window->result(), int(QDialog::Rejected));
    type(*window, u"密码"_s, kPassword);
    click(*window, u"打开"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window->result(), int(QDialog::Accepted), kPatienceMs);
    const auto store = window->takeStore();
    Connection::forbidThread(nullptr);
    const auto signIn = centralSignIn(*store);
    QVERIFY(signIn && !signIn.value().unitId.isEmpty());
}

void TestStartWindow::M1_cancelAndComeBack()
{
    PortalProcess portal;
    const CentralProcess central(optionsFor(portal));
    setBrowser(PortalProcess::browserCommand({u"--do"_s, u"close"_s}));
    auto window = opened();
    startPortal(*window, central);
    QVERIFY(seen<QPushButton>(*window, u"取消"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(*window, u"复制登录地址"_s)->isEnabled(),
                             kPatienceMs);
    click(*window, u"取消"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(*window, u"内置单位登录"_s), kPatienceMs);
    QVERIFY(hasText(*window, u"已取消登录"_s));
    // Escape goes a page back, keeps what was typed, and ends the program on the first page only.
    click(*window, u"内置单位登录"_s);
    click(*window, u"在本机建立单位"_s);
    type(*window, u"单位名称"_s, u"试验单位"_s);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(window->isVisible());
    click(*window, u"在本机建立单位"_s);
    QCOMPARE(seen<QLineEdit>(*window, u"单位名称"_s)->text(), u"试验单位"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(!window->isVisible());
    QCOMPARE(window->result(), int(QDialog::Rejected));
}

void TestStartWindow::M1_deniedAndUnreachable()
{
    PortalProcess portal;
    const CentralProcess central(optionsFor(portal));
    setBrowser(PortalProcess::browserCommand({u"--do"_s, u"deny"_s}));
    auto window = opened();
    click(*window, u"前往安徽政务服务网"_s);
    QVERIFY(hasText(*window, u"请填写人社平台地址"_s));
    startPortal(*window, central);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(*window, u"没有同意授权"_s), kPatienceMs);
    type(*window, u"人社平台地址"_s, u"http://central.example"_s);
    click(*window, u"前往安徽政务服务网"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(*window, u"https://"_s), kPatienceMs);
    type(*window, u"人社平台地址"_s, u"http://127.0.0.1:9"_s);
    click(*window, u"前往安徽政务服务网"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(*window, u"连接不上"_s), kPatienceMs);
    QVERIFY(!QDir(folder()).exists());
}

void TestStartWindow::M2_registerOpensThePortalsPage()
{
    PortalProcess portal;
    const CentralProcess central(optionsFor(portal));
    const QString said = m_folder->filePath(u"said"_s);
    const QString script = m_folder->filePath(u"browser.sh"_s);
    QVERIFY(putContent(script, "#!/bin/sh\nprintf %s \"$1\" > \"" + said.toUtf8() + "\"\n"));
    setBrowser({u"/bin/sh"_s, script});
    auto window = opened();
    type(*window, u"人社平台地址"_s, central.url().toString());
    click(*window, u"注册"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        [&] {
            QFile file(said);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }(),
        "https://portal.example/register"_ba, kPatienceMs);
    QTRY_VERIFY(seen<QPushButton>(*window, u"注册"_s)->isEnabled());
}

void TestStartWindow::M3_nothingOpensBeforeTheForm()
{
    PortalProcess portal;
    const CentralProcess central(optionsFor(portal));
    setBrowser(PortalProcess::browserCommand({u"--login"_s, u"unit-b"_s}));
    auto window = opened();
    startPortal(*window, central);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(*window, u"提交"_s), kPatienceMs);
    QVERIFY(hasText(*window, u"需完善单位详细信息并“提交”后方可进入本系统"_s));
    click(*window, u"提交"_s);
    // Still the form, and no store.
    QVERIFY(seen<QPushButton>(*window, u"提交"_s));
    QVERIFY(hasText(*window, u"没有统一社会信用代码的单位，请说明原因"_s));
    QVERIFY(!window->takeStore());
    QVERIFY(!QDir(folder()).exists());
    fillForm(*window);
    auto* reason = seen<QComboBox>(*window, u"无代码的原因"_s);
    QVERIFY(reason);
    reason->setEditText(u"与集团单位共用统一社会信用代码"_s);
    click(*window, u"提交"_s);
    QVERIFY(seen<QLineEdit>(*window, u"本机密码"_s));
    type(*window, u"本机密码"_s, u"short"_s);
    click(*window, u"确定"_s);
    QVERIFY(hasText(*window, u"密码至少"_s));
    QVERIFY(!QDir(folder()).exists());
    choosePassword(*window);
    std::unique_ptr<Store> store;
    endFirstStart(*window, store);
    Connection::forbidThread(nullptr);
    const auto kept = waitFor(
        store->read([](Connection& c) { return setting(c, u"unit.no_credit_code_reason"_s); }));
    QCOMPARE(kept.value(), u"与集团单位共用统一社会信用代码"_s);
}

void TestStartWindow::M3_regionByAffiliation()
{
    RegistrationPage page;
    page.begin(RegistrationPage::For::Registration, std::nullopt, false);
    page.show();
    auto* form = page.findChild<UnitForm*>();
    // Nothing is chosen that nobody chose.
    QCOMPARE(form->unit().affiliation, QString());
    QCOMPARE(form->unit().region, QString());
    QCOMPARE(form->unit().nature, QString());
    choose(page, u"隶属关系"_s, u"省属"_s);
    QCOMPARE(form->unit().region, u"340000"_s);
    QCOMPARE(seen<QComboBox>(page, u"所在市"_s)->currentText(), u"安徽省"_s);
    QVERIFY(!seen<QComboBox>(page, u"所在市"_s)->isEnabled());
    QVERIFY(!seen<QComboBox>(page, u"所在县（市、区）"_s));
    choose(page, u"隶属关系"_s, u"市属"_s);
    QCOMPARE(form->unit().region, QString());
    QCOMPARE(entries(page, u"所在市"_s).size(), 16);
    choose(page, u"所在市"_s, u"芜湖市"_s);
    QCOMPARE(form->unit().region, u"340200"_s);
    QVERIFY(!seen<QComboBox>(page, u"所在县（市、区）"_s));
    choose(page, u"隶属关系"_s, u"县区属"_s);
    QCOMPARE(form->unit().region, QString());
    QVERIFY(entries(page, u"所在县（市、区）"_s).contains(u"镜湖区"_s));
    choose(page, u"所在县（市、区）"_s, u"镜湖区"_s);
    QCOMPARE(form->unit().region, u"340202"_s);
    choose(page, u"所在市"_s, u"合肥市"_s);
    QCOMPARE(form->unit().region, QString());
    choose(page, u"隶属关系"_s, u"中央驻皖"_s);
    QCOMPARE(form->unit().region, u"340000"_s);
}

void TestStartWindow::M3_faultsBesideTheirFields()
{
    RegistrationPage page;
    page.begin(RegistrationPage::For::Registration, std::nullopt, false);
    page.show();
    fillForm(page);
    type(page, u"单位名称"_s, u"试验单位"_s);
    type(page, u"统一社会信用代码"_s, u"91340000711771143K"_s);
    QVERIFY(!seen<QComboBox>(page, u"无代码的原因"_s));
    type(page, u"法定代表人身份证号码"_s, u"340000197005046376"_s);
    type(page, u"联系人手机号码"_s, u"1234"_s);
    type(page, u"电子邮箱"_s, u"nobody"_s);
    int submitted = 0;
    connect(&page, &RegistrationPage::submitted, this, [&] { ++submitted; });
    click(page, u"提交"_s);
    QCOMPARE(submitted, 0);
    for (const QString& name :
         {u"统一社会信用代码"_s, u"法定代表人身份证号码"_s, u"联系人手机号码"_s, u"电子邮箱"_s}) {
        const auto* edit = seen<QLineEdit>(page, name);
        const auto beside = edit->parentWidget()->findChildren<QLabel*>();
        QCOMPARE(beside.size(), 1);
        QVERIFY2(beside.first()->isVisible() && beside.first()->text().contains(u"不正确"_s),
                 qPrintable(name));
    }
    QVERIFY(hasText(page, u"还有 4 处"_s));
    QCOMPARE(page.focusWidget(), seen<QLineEdit>(page, u"统一社会信用代码"_s));
    // Changed, a field is no longer called wrong; digits of an input method count as digits.
    type(page, u"统一社会信用代码"_s, u"91340000711771143j"_s);
    type(page, u"法定代表人身份证号码"_s, {});
    type(page, u"联系人手机号码"_s, u"１９９ 0000 0000"_s);
    type(page, u"电子邮箱"_s, {});
    QTest::keyClick(seen<QLineEdit>(page, u"单位名称"_s), Qt::Key_Return); // decides nothing
    QCOMPARE(submitted, 0);
    QVERIFY(!hasText(page, u"不正确"_s));
    click(page, u"提交"_s);
    QCOMPARE(submitted, 1);
}

void TestStartWindow::M3_knownUnitNeedsNoForm()
{
    PortalProcess portal;
    const CentralProcess central(optionsFor(portal));
    setBrowser(PortalProcess::browserCommand());
    std::unique_ptr<Store> store;
    for (const bool first : {true, false}) {
        auto window = opened();
        startPortal(*window, central);
        if (first) {
            QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(*window, u"单位名称"_s), kPatienceMs);
            fillForm(*window);
            click(*window, u"提交"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(*window, u"本机密码"_s), kPatienceMs);
        choosePassword(*window);
        endFirstStart(*window, store);
        QCOMPARE(store->session().unit.contactMobile, u"19900000000"_s);
        store.reset();
        QVERIFY(QDir(folder()).removeRecursively()); // a second machine
    }
    QCOMPARE(atCentral(central.database(), u"SELECT count(*) FROM unit"_s), u"1"_s);
    QCOMPARE(atCentral(central.database(), u"SELECT count(*) FROM desk"_s), u"2"_s);
}

void TestStartWindow::M4_accountFile()
{
    const CentralProcess central{QStringList()};
    const QString path = m_folder->filePath(u"account.json"_s);
    const QString details = m_folder->filePath(u"details.json"_s);
    QVERIFY(putContent(details, QJsonDocument(fileFor({}, {}).unit.toJson()).toJson()));
    QProcess add;
    add.start(QCoreApplication::applicationDirPath() + u"/titledesk-central"_s,
              {u"unit"_s, u"add"_s, u"--database"_s, u"sqlite:"_s + central.database(),
               u"--account"_s, u"sy01"_s, u"--server"_s, central.url().toString(), u"--details"_s,
               details, u"--account-file"_s, path});
    QVERIFY(add.waitForFinished(kPatienceMs) && add.exitCode() == 0);
    auto window = opened();
    click(*window, u"内置单位登录"_s);
    QVERIFY(hasText(*window, u"请将单位相关信息提供给所属人社部门"_s));
    QVERIFY(seen<QPushButton>(*window, u"选择账号文件…"_s));
    window->findChild<BuiltInPage*>()->readFile(path);
    // The form, with what the HR authority sent; the rest is filled in.
    QVERIFY(seen<QLineEdit>(*window, u"单位名称"_s)->isReadOnly());
    QCOMPARE(seen<QLineEdit>(*window, u"单位名称"_s)->text(), u"试验集团合肥分公司"_s);
    QVERIFY(!seen<QComboBox>(*window, u"单位性质"_s)->isEnabled());
    type(*window, u"法定代表人姓名"_s, u"张三"_s);
    type(*window, u"联系人姓名"_s, u"李四"_s);
    type(*window, u"联系人手机号码"_s, u"19900000000"_s);
    seen<QComboBox>(*window, u"无代码的原因"_s)->setEditText(u"与集团单位共用"_s);
    click(*window, u"提交"_s);
    QCOMPARE(seen<QLineEdit>(*window, u"账号"_s)->text(), u"sy01"_s);
    choosePassword(*window);
    std::unique_ptr<Store> store;
    endFirstStart(*window, store);
    QCOMPARE(store->session().account, u"sy01"_s);
    QCOMPARE(atCentral(central.database(), u"SELECT count(*) FROM desk"_s), u"1"_s);
    // What the form added is at central, too.
    QVERIFY(atCentral(central.database(), u"SELECT form FROM unit"_s).contains(u"19900000000"_s));
}

void TestStartWindow::M4_accountFileOffline()
{
    const QString path = m_folder->filePath(u"account.json"_s);
    QVERIFY(putContent(path, fileFor(u"http://127.0.0.1:9"_s, u"ABCD-EFGH"_s).toBytes()));
    auto window = opened();
    click(*window, u"内置单位登录"_s);
    window->findChild<BuiltInPage*>()->readFile(path);
    type(*window, u"法定代表人姓名"_s, u"张三"_s);
    type(*window, u"联系人姓名"_s, u"李四"_s);
    type(*window, u"联系人手机号码"_s, u"19900000000"_s);
    seen<QComboBox>(*window, u"无代码的原因"_s)->setEditText(u"与集团单位共用"_s);
    click(*window, u"提交"_s);
    choosePassword(*window);
    std::unique_ptr<Store> store;
    endFirstStart(*window, store);
    Connection::forbidThread(nullptr);
    // It waits for the next sync.
    const auto code =
        waitFor(store->read([](Connection& c) { return setting(c, u"central.pending_code"_s); }));
    QCOMPARE(code.value(), u"ABCD-EFGH"_s);
    QCOMPARE(centralSignIn(*store).value().server, u"http://127.0.0.1:9"_s);
}

void TestStartWindow::M4_wrongFileIsRefused()
{
    const QString path = m_folder->filePath(u"account.json"_s);
    QVERIFY(putContent(path, "{\"format\":\"titledesk-account\"}"));
    auto window = opened();
    click(*window, u"内置单位登录"_s);
    window->findChild<BuiltInPage*>()->readFile(path);
    QVERIFY(hasText(*window, u"不是有效的账号文件"_s));
    QVERIFY(seen<QPushButton>(*window, u"选择账号文件…"_s));
    window->findChild<BuiltInPage*>()->readFile(m_folder->filePath(u"none"_s));
    QVERIFY(hasText(*window, u"打不开"_s));
}

void TestStartWindow::M4_unitSheet()
{
    auto window = opened();
    click(*window, u"内置单位登录"_s);
    click(*window, u"导出单位信息表…"_s);
    type(*window, u"单位名称"_s, u"试验单位"_s);
    fillForm(*window);
    seen<QComboBox>(*window, u"无代码的原因"_s)->setEditText(u"无统一社会信用代码"_s);
    const QString path = m_folder->filePath(u"单位信息表.xlsx"_s);
    window->findChild<RegistrationPage*>()->writeSheet(path);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(*window, u"已导出单位信息表"_s), kPatienceMs);
    auto reader = openTable(path);
    QVERIFY(bool(reader));
    QCOMPARE(reader.value()->sheets().first().name, u"单位信息表"_s);
    QVERIFY(bool(reader.value()->open(0)));
    QMap<QString, QString> said;
    TableRow row;
    while (reader.value()->next(row).value())
        said[row.at(0).text] = row.at(1).text;
    QCOMPARE(said[u"单位名称"_s], u"试验单位"_s);
    QCOMPARE(said[u"单位性质"_s], u"事业单位"_s);
    QCOMPARE(said[u"属地"_s], u"安徽省合肥市"_s);
    QCOMPARE(said[u"无代码的原因"_s], u"无统一社会信用代码"_s);
    QCOMPARE(said[u"联系人手机号码"_s], u"19900000000"_s);
    // A sheet is no registration: no store was made.
    QVERIFY(!QDir(folder()).exists());
}

void TestStartWindow::M4_builtInAccountWorksOffline()
{
    // As `titledesk-cli init` makes one.
    NewStore what;
    what.unit = fileFor({}, {}).unit;
    what.account = u"sy01"_s;
    what.password = kPassword;
    Connection::forbidThread(nullptr);
    QVERIFY(bool(Store::create(folder(), what)));
    Connection::forbidThread(QThread::currentThreadId());
    auto window = opened();
    QVERIFY(entries(*window, u"账号"_s).contains(u"sy01"_s));
    type(*window, u"密码"_s, u"wrong"_s);
    click(*window, u"打开"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(*window, u"打开"_s)->isEnabled(), kPatienceMs);
    QVERIFY(hasText(*window, u"账号或密码不正确"_s));
    type(*window, u"密码"_s, kPassword);
    click(*window, u"打开"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window->result(), int(QDialog::Accepted), kPatienceMs);
    QCOMPARE(window->takeStore()->session().account, u"sy01"_s);
}

QTEST_MAIN(TestStartWindow)
#include "test_startwindow.moc"
