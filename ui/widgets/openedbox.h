// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace titledesk {

/// A box whose choice is made in its opened list alone: neither the wheel nor a stray key that
/// meets the closed box chooses anything. Arrows and Space open it.
class OpenedBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace titledesk
