"""Texts for the synthetic voices to speak: callers' sentences of the script package, and general Czech.

Writes one sentence a line: lower case, Czech letters and spaces only. Fixed seed: the same input gives the same lists.
"""

import random
import re
import sys
from pathlib import Path

SEED = 7
CZECH_LETTERS = "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž"
ONE_TO_TWELVE_WORDS = range(1, 13)
LONGEST_CHARACTERS = 80

DIGITS = "nula jedna dva tři čtyři pět šest sedm osm devět".split()
TEENS = (
    "deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct".split()
)
TENS = "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát".split()
ORDINALS = (
    "prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého jedenáctého"
    " dvanáctého třináctého patnáctého dvacátého třicátého"
).split()
MONTHS = (
    "ledna února března dubna května června července srpna září října listopadu prosince".split()
)


def plain(text):
    """The words of a text, or nothing if it holds digits or other alphabets."""
    text = text.lower().replace("-", " ")
    if re.search(r"[0-9]", text):
        return ""
    words = re.sub(rf"[^{CZECH_LETTERS} ]", " ", text).split()
    return " ".join(words)


def examples(package):
    """What callers say, from the examples of all topics. Neither of the evaluation sets is read."""
    for file in sorted(Path(package, "examples").glob("*.yaml")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("  - "):
                yield line[4:].strip().strip("\"'")


def fortunes(folder):
    for file in sorted(Path(folder).glob("*.u8")):
        text = file.read_text(encoding="utf-8", errors="ignore")
        yield from re.split(r"[.!?%\n;:,\"]+", text)


def dialogues(folder):
    """Lines of the game's two leads, whose voices may be learned from; all other characters are kept for tests."""
    for file in sorted(Path(folder).rglob("dialogs_cs.lua")):
        text = file.read_text(encoding="utf-8")
        for font, line in re.findall(
            r'dialogId\("[^"]+",\s*"([^"]*)",.*?\)\s*\ndialogStr\("(.*?)"\)', text
        ):
            if font in ("font_small", "font_big"):
                yield line


def numbers(rng, count):
    """Telephone numbers, codes, dates, ages and amounts."""
    for _ in range(count):
        kind = rng.randrange(5)
        if kind == 0:
            yield " ".join(rng.choices(DIGITS, k=rng.choice([3, 4, 6, 9])))
        elif kind == 1:
            yield f"{rng.choice(ORDINALS)} {rng.choice(MONTHS)}"
        elif kind == 2:
            yield f"{rng.choice(TENS)} {rng.choice(DIGITS[1:])} {rng.choice(TEENS)}"
        elif kind == 3:
            yield f"{rng.choice(TENS)} {rng.choice(DIGITS[1:])} tisíc {rng.choice(DIGITS[5:])} set korun"
        else:
            yield f"je mi {rng.choice(TENS)} {rng.choice(DIGITS[1:])} let"


def shuffled(sentences, rng):
    kept = []
    for sentence in dict.fromkeys(map(plain, sentences)):
        if len(sentence.split()) in ONE_TO_TWELVE_WORDS and len(sentence) <= LONGEST_CHARACTERS:
            kept.append(sentence)
    rng.shuffle(kept)
    return kept


def main(package, fortune_folder, game_folder, out):
    rng = random.Random(SEED)
    domain = shuffled(examples(package), rng)
    general = [
        s
        for s in shuffled([*fortunes(fortune_folder), *dialogues(game_folder)], rng)
        if len(s.split()) > 2
    ]
    spoken = list(numbers(rng, 1500))
    Path(out, "domain.txt").write_text("\n".join(domain) + "\n", encoding="utf-8")
    Path(out, "general.txt").write_text("\n".join(general) + "\n", encoding="utf-8")
    Path(out, "numbers.txt").write_text("\n".join(spoken) + "\n", encoding="utf-8")
    print(f"{len(domain)} sentences of callers, {len(general)} general, {len(spoken)} with numbers")


if __name__ == "__main__":
    main(*sys.argv[1:])
