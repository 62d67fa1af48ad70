// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "indicatorstyle.h"
#include "language.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QPalette>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Colors {
    QRgb window, base, alternate, text, quiet, line, button, accent, accentText, handle;
};

constexpr Colors kLight{0xf4f5f7, 0xffffff, 0xf8f9fb, 0x1f2328, 0x5b6168,
                        0xd4d8de, 0xffffff, 0x1f5fbf, 0xffffff, 0x8d939b};
constexpr Colors kDark{0x1d2025, 0x24282e, 0x282d33, 0xe6e8eb, 0xadb3ba,
                       0x41474f, 0x2e343b, 0x4d8ee8, 0x0d1117, 0x737b85};

QPalette paletteOf(const Colors& colors)
{
    const auto color = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(colors.window));
    palette.setColor(QPalette::WindowText, color(colors.text));
    palette.setColor(QPalette::Base, color(colors.base));
    palette.setColor(QPalette::AlternateBase, color(colors.alternate));
    palette.setColor(QPalette::Text, color(colors.text));
    palette.setColor(QPalette::PlaceholderText, color(colors.quiet));
    palette.setColor(QPalette::Button, color(colors.button));
    palette.setColor(QPalette::ButtonText, color(colors.text));
    palette.setColor(QPalette::Highlight, color(colors.accent));
    palette.setColor(QPalette::HighlightedText, color(colors.accentText));
    palette.setColor(QPalette::Link, color(colors.accent));
    palette.setColor(QPalette::LinkVisited, color(colors.accent));
    palette.setColor(QPalette::ToolTipBase, color(colors.base));
    palette.setColor(QPalette::ToolTipText, color(colors.text));
    palette.setColor(QPalette::Mid, color(colors.line));
    palette.setColor(QPalette::Midlight, color(colors.line).lighter(108));
    palette.setColor(QPalette::Dark, color(colors.line).darker(130));
    palette.setColor(QPalette::Light, color(colors.base));
    palette.setColor(QPalette::Shadow, color(colors.line).darker(180));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(colors.quiet));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(colors.line));
    return palette;
}

QString sheetOf(const Colors& colors)
{
    const auto name = [](QRgb rgb) { return QColor::fromRgb(rgb).name(); };
    // Spacing in steps of 8; colours of the palette only.
    return uR"(
QLineEdit, QComboBox, QDateEdit, QSpinBox { padding: 4px 8px; min-height: 1.4em; border: 1px solid %1; border-radius: 4px; background: palette(base); }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid %2; }
QPlainTextEdit, QTextEdit { border: 1px solid %1; border-radius: 4px; padding: 4px; background: palette(base); }
QListWidget, QTreeWidget#evidenceFiles { border: 1px solid %1; border-radius: 4px; background: palette(base); }
QPushButton { padding: 5px 16px; border: 1px solid %1; border-radius: 4px; background: palette(button); }
QPushButton:hover, QToolButton:hover { background: palette(alternate-base); border-color: %2; }
QPushButton:focus { border: 1px solid %2; }
QPushButton:default { background: %2; color: %4; border-color: %2; }
QPushButton:default:disabled, QPushButton:disabled { background: palette(window); color: %3; border-color: %1; }
QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; }
QToolButton[narrow="true"] { padding: 4px; }
QTabBar::tab { padding: 4px 12px; border: 1px solid transparent; border-bottom: 2px solid transparent; background: transparent; color: %3; }
QTabBar::tab:hover { color: palette(text); border-bottom-color: %1; }
QTabBar::tab:selected { color: %2; border-bottom-color: %2; }
QTabBar::tab:selected:focus { border-color: %2; }
QTabBar QToolButton { padding: 0; border: 1px solid %1; background: palette(button); }
QTreeView#navigation { border: none; background: palette(window); outline: 0; show-decoration-selected: 0; }
QTreeView#navigation::item { padding: 5px 4px; }
QTreeView#navigation::item:hover { background: palette(alternate-base); }
QTreeView#navigation::item:selected { background: %2; color: %4; border-radius: 4px; }
QTreeView#navigation::branch:selected { background: palette(window); }
QHeaderView { border: none; background: palette(alternate-base); }
QHeaderView::section { padding: 6px 8px; border: none; border-bottom: 1px solid %1; border-right: 1px solid %1; background: palette(alternate-base); }
QTableView { gridline-color: %1; border: 1px solid %1; selection-background-color: %2; selection-color: %4; }
QPushButton#card, QGroupBox { border: 1px solid %1; border-radius: 6px; background: palette(base); }
QPushButton#card { padding: 0; text-align: left; }
QPushButton#card:hover { background: palette(alternate-base); border-color: %2; }
QPushButton#card:focus { border: 2px solid %2; }
QPushButton#link { border: 1px solid transparent; padding: 2px 0; background: transparent; color: %2; text-align: left; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { border: 1px solid %2; }
QGroupBox { margin-top: 1.2em; padding: 12px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: %3; }
QListWidget#news { border: none; background: transparent; }
QFrame#messageBar { border: 1px solid %2; border-radius: 6px; background: palette(base); }
QFrame#topBar { border-bottom: 1px solid %1; background: palette(base); }
QStatusBar { border-top: 1px solid %1; color: %3; }
QStatusBar::item { border: none; }
QLabel#quiet { color: %3; }
QLabel#figure { font-size: 200%; font-weight: 600; }
QSplitter::handle { background: %1; }
QSplitter::handle:horizontal { width: 1px; }
QProgressBar { border: 1px solid %1; border-radius: 4px; text-align: center; min-height: 1.2em; background: palette(base); }
QProgressBar#share { min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: %2; border-radius: 3px; }
QToolTip { border: 1px solid %1; padding: 4px; background: palette(base); color: palette(text); }
QScrollArea { border: none; }
QScrollBar { background: palette(alternate-base); }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %5; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %3; }
QAbstractScrollArea::corner { border: none; background: palette(alternate-base); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QDateEdit { min-width: 8.4em; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/titledesk/icons/chevron-down.svg); width: 12px; height: 12px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: palette(alternate-base); }
QCalendarWidget QToolButton { color: palette(text); }
QCalendarWidget QToolButton#qt_calendar_monthbutton { padding-right: 20px; }
QCalendarWidget QTableView { border: none; }
QTableWidget::item { padding: 0 8px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
)"_s.arg(name(colors.line), name(colors.accent), name(colors.quiet), name(colors.accentText),
         name(colors.handle));
}

bool systemIsDark(const QPalette& atStart)
{
#ifdef Q_OS_WIN
    const QSettings personal(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    if (personal.contains(u"AppsUseLightTheme"_s))
        return personal.value(u"AppsUseLightTheme"_s).toInt() == 0;
#endif
    return atStart.color(QPalette::WindowText).lightness() >
           atStart.color(QPalette::Window).lightness();
}

bool highContrast()
{
#ifdef Q_OS_WIN
    const QSettings access(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                           QSettings::NativeFormat);
    return (access.value(u"Flags"_s).toInt() & 1) != 0;
#else
    return false;
#endif
}

void addTranslator(QApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

Look Look::load()
{
    const QSettings settings;
    Look look;
    look.scheme = Scheme(std::clamp(settings.value(u"look/scheme"_s, 0).toInt(), 0, 2));
    look.language = settings.value(u"look/language"_s).toString() == u"en" ? Language::English
                                                                           : Language::Chinese;
    look.textPercent = std::clamp(settings.value(u"look/text"_s, 100).toInt(), 80, 200);
    return look;
}

void Look::save() const
{
    QSettings settings;
    settings.setValue(u"look/scheme"_s, int(scheme));
    settings.setValue(u"look/language"_s, language == Language::English ? u"en"_s : u"zh"_s);
    settings.setValue(u"look/text"_s, textPercent);
}

void applyLook(QApplication& application, const Look& look)
{
    static const QPalette atStart = QApplication::palette();
    static const QFont fontAtStart = QApplication::font();
    QApplication::setStyle(new IndicatorStyle);
    QFont font = fontAtStart;
#ifdef Q_OS_WIN
    font.setFamilies({u"Microsoft YaHei UI"_s, u"Segoe UI"_s});
#endif
    const double points = fontAtStart.pointSizeF() > 0 ? fontAtStart.pointSizeF() : 9.0;
    font.setPointSizeF(points * look.textPercent / 100.0);
    QApplication::setFont(font);
    if (highContrast())
        return;
    const bool dark =
        look.scheme == Scheme::Dark || (look.scheme == Scheme::System && systemIsDark(atStart));
    QApplication::setPalette(paletteOf(dark ? kDark : kLight));
    application.setStyleSheet(sheetOf(dark ? kDark : kLight));
}

void applyLanguage(QApplication& application, Language language)
{
    const bool english = language == Language::English;
    setEnglish(english);
    QLocale::setDefault(english ? QLocale(QLocale::English)
                                : QLocale(QLocale::Chinese, QLocale::China));
    for (QTranslator* old : application.findChildren<QTranslator*>()) {
        QApplication::removeTranslator(old);
        delete old;
    }
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    addTranslator(application, english ? u"qtbase_en"_s : u"qtbase_zh_CN"_s, qtFolder);
    addTranslator(application, english ? u"titledesk_en"_s : u"titledesk_zh_CN"_s,
                  u":/titledesk/translations"_s);
}

} // namespace titledesk
