// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace titledesk {

/// Whether names of catalog, regions and states are shown in English. Chinese unless
/// setEnglish(true) was called; called once by a program's main(), or by the desk when the language
/// is changed.
bool english();
void setEnglish(bool on);

} // namespace titledesk
