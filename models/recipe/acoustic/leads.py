"""The recordings of the game's two leads, real people who act: a list of them as the other voices have it.

Usage: leads.py GAME WORK. All other characters are never learned from: they are test recordings.
"""

import re
import sys
from pathlib import Path

from sentences import plain


def main(game, work):
    texts = {}
    for file in sorted(Path(game, "script").rglob("dialogs_cs.lua")):
        found = re.findall(
            r'dialogId\("([^"]+)",\s*"([^"]*)",.*?\)\s*\ndialogStr\("(.*?)"\)',
            file.read_text(encoding="utf-8"),
        )
        texts |= {name: (font, plain(line)) for name, font, line in found}
    rows = []
    for file in sorted(Path(game, "sound").rglob("cs/*.ogg")):
        font, text = texts.get(file.stem, ("", ""))
        if font in ("font_small", "font_big") and text:
            rows.append(f"{file}\t{text}")
    folder = Path(work, "speech", "leads")
    folder.mkdir(parents=True, exist_ok=True)
    Path(folder, "list.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"leads: {len(rows)} recordings")


if __name__ == "__main__":
    main(*sys.argv[1:])
