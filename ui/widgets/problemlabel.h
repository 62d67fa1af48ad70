// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace titledesk {

/// What is wrong, in words, where it is wrong; hidden while nothing is. Red, and begins with a sign
/// of its own, since colour is never all there is.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);
    /// Empty: nothing is wrong.
    void say(const QString& problem);
    /// Something that goes on, in the ordinary colour.
    void tell(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintRed(bool red);
    void fitHeight();
    bool m_red = false;
};

} // namespace titledesk
