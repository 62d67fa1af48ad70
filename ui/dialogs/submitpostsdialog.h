// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posts.h"

#include <QDialog>

namespace titledesk {

/// Says once and plainly that a post approval cannot be changed once it is submitted (M22), with
/// what is about to be.
class SubmitPostsDialog : public QDialog {
    Q_OBJECT

public:
    SubmitPostsDialog(const PostApproval& approval, const QString& form, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace titledesk
