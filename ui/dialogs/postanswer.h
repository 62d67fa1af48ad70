// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postoffer.h"
#include "recommendations.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace titledesk {

/// 是否占用本单位职位数 of a public institution (M15): no default, 说明 for yes and for no; for yes
/// the grade, with what is left of it.
class PostAnswer : public QWidget {
    Q_OBJECT

public:
    explicit PostAnswer(QWidget* parent = nullptr);

    void setOffer(const PostOffer& offer);
    /// Shows and reads the answer's part of a recommendation.
    void show(const Recommendation& draft);
    void complete(Recommendation& draft) const;

signals:
    void changed();

private:
    void answered();
    void tellLeft();

    PostOffer m_offer;
    QButtonGroup* m_takes = nullptr;
    QComboBox* m_grade = nullptr;
    QLabel* m_left = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace titledesk
