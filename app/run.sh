#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds, and opens the desk on a sample unit; without a display does the sample job on the command line.
set -euo pipefail
cd "$(dirname "$0")/.."

bash installer/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --target titledesk titledesk-cli

bin=build/release/bin
unit=${XDG_DATA_HOME:-$HOME/.local/share}/titledesk-sample
export TITLEDESK_PASSWORD=${TITLEDESK_PASSWORD:-sample-2026}

if [ ! -e "$unit/keyslots.json" ]; then
    echo "新建示例单位 / making the sample unit: $unit"
    "$bin/titledesk-cli" --data "$unit" init --name 合肥市示例中学 --nature public_institution \
        --region 340100 --affiliation city
    "$bin/titledesk-cli" --data "$unit" sample --people 120 --per-person 15 --seed 1
fi
echo "示例单位的密码 / the sample unit's password: $TITLEDESK_PASSWORD"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/titledesk" --data "$unit"
fi

echo "没有显示器，改在命令行完成示例工作 / no display: doing the sample job on the command line"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
desk=("$bin/titledesk-cli" --data "$work/unit")
"${desk[@]}" init --name 合肥市示例中学 --nature public_institution --region 340100 --affiliation city
for file in 人员花名册.xlsx 继续教育.xlsx 年度考核.csv 论文.xlsx; do
    # Exit 1: the rows that are wrong were left out, which is what these files are for.
    "${desk[@]}" import "tests/data/input/$file" --rejects "$work/rejects-$file.xlsx" || [ $? -eq 1 ]
done
"${desk[@]}" pass --kind registration --state pending --all --each || [ $? -eq 1 ]
"${desk[@]}" pass --item continuing_education --state pending --all --each || [ $? -eq 1 ]
"${desk[@]}" tally
"${desk[@]}" export "$work/export.xlsx"
"${desk[@]}" verify
