// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <atomic>

namespace titledesk {
namespace {

// Read by worker threads while the window switches the language.
std::atomic<bool> s_english{false};

} // namespace

bool english()
{
    return s_english.load(std::memory_order_relaxed);
}

void setEnglish(bool on)
{
    s_english.store(on, std::memory_order_relaxed);
}

} // namespace titledesk
