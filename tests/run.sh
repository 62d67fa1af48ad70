#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs all tests: store, domain and exchange under the sanitizers, then everything optimised.
# With arguments: passed on to the second ctest (-R store, …), without the sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."

bash installer/setup.sh
jobs=$(nproc)
sanitized='^(domain|store|exchange)$'

cmake --preset release >/dev/null
cmake --build --preset release
if [ $# -eq 0 ]; then
    cmake --preset asan >/dev/null
    cmake --build --preset asan --target tests_domain tests_store tests_exchange
    ctest --preset asan -j "$jobs" -L "$sanitized"
fi
ctest --preset release -j "$jobs" "$@"
