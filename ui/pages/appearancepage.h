// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QButtonGroup;
class QComboBox;
class QFormLayout;

namespace titledesk {

/// 界面设置: language, scheme and text size of this machine; each takes effect at once.
class AppearancePage : public Page {
    Q_OBJECT

public:
    explicit AppearancePage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;

private:
    QButtonGroup* addChoices(QFormLayout* form, const QString& name, const QStringList& words);
    void show(const Look& look);
    void change();

    QButtonGroup* m_language;
    QButtonGroup* m_scheme;
    QComboBox* m_text;
};

} // namespace titledesk
