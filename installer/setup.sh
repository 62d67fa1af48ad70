#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing need, on Debian 12 or newer, as root or by sudo. Quick where nothing is missing.
set -euo pipefail

packages=(
    ca-certificates git cmake ninja-build g++ clang libclang-rt-14-dev ccache mold pkg-config clang-format clang-tidy
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6
    qt6-translations-l10n qt6-svg-dev libqt6sql6-sqlite libqt6sql6-psql libgl1-mesa-dev libxkbcommon-dev
    libsodium-dev libzip-dev libxlsxwriter-dev libcpp-httplib-dev libssl-dev libpoppler-qt6-dev
    dbus-daemon xvfb xauth fonts-noto-cjk python3 python3-openpyxl sqlite3 postgresql zip unzip
)
command -v npm >/dev/null || packages+=(nodejs npm) # a machine may have another Node.js

missing=()
if command -v dpkg-query >/dev/null; then
    for package in "${packages[@]}"; do
        status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
        [ "$status" = "install ok installed" ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && exit 0
fi

if ! command -v apt-get >/dev/null; then
    echo "setup.sh: 本机不是 Debian，请自行安装下列软件包的对应版本 / not Debian: please install the like of" >&2
    printf '  %s\n' "${packages[@]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "setup.sh: 需要 root 或 sudo 来安装 / root or sudo is needed to install: ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
echo "setup.sh: 正在安装 / installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
