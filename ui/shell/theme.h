// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace titledesk {

enum class Scheme : std::uint8_t { System, Light, Dark };
enum class Language : std::uint8_t { Chinese, English };

/// What an administrator has set for this machine, kept outside the unit's folder: how the program
/// looks is nobody's data.
struct Look {
    Scheme scheme = Scheme::System;
    Language language = Language::Chinese;
    int textPercent = 100; ///< 80 to 200

    static Look load();
    void save() const;
};

/// The project's palette and spacing over Fusion, at the text size asked for. Windows' high
/// contrast keeps its own colours.
void applyLook(QApplication& application, const Look& look);
/// Loads the translations of the look's language, Qt's own too; before the first widget.
void applyLanguage(QApplication& application, Language language);

} // namespace titledesk
