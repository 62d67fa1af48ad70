#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects the texts of the sources: titledesk_en.ts keeps its translations and gets what is new, titledesk_zh_CN.ts is made
# of the sources themselves (it is there for the plurals).
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in en zh_CN; do
    "$lupdate" -silent -locations none -no-obsolete -source-language zh_CN -target-language "$language" \
        app models ui -ts "translations/titledesk_$language.ts" 2>/dev/null
done
python3 - <<'PYTHON'
import re
name = 'translations/titledesk_zh_CN.ts'
text = open(name, encoding='utf-8').read()


def fill(match):
    message = match.group(0)
    source = re.search(r'<source>(.*?)</source>', message, re.S).group(1)
    if 'numerus="yes"' in message:
        filled = f'<translation>\n            <numerusform>{source}</numerusform>\n        </translation>'
    else:
        filled = f'<translation>{source}</translation>'
    return re.sub(r'<translation.*?</translation>|<translation[^>]*/>', lambda _: filled, message, flags=re.S)


text = re.sub(r'<message.*?</message>', fill, text, flags=re.S)
open(name, 'w', encoding='utf-8').write(text)
missing = open('translations/titledesk_en.ts', encoding='utf-8').read().count('type="unfinished"')
print(f'titledesk_en.ts: {missing} texts without a translation')
PYTHON
