// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"

#include <QWidget>

namespace titledesk {

class ProblemLabel;

/// 内置单位登录 (M4): an account file from the HR authority, or a unit made at this desk; how such
/// an account is obtained, and the sheet that is sent for it.
class BuiltInPage : public QWidget {
    Q_OBJECT

public:
    explicit BuiltInPage(QWidget* parent = nullptr);
    /// Reads an account file as if it had been chosen.
    void readFile(const QString& path);

signals:
    void fileRead(const titledesk::AccountFile& file);
    void sheetAsked();
    void createAsked();
    void backAsked();

private:
    void chooseFile();
    ProblemLabel* m_problem;
};

} // namespace titledesk
