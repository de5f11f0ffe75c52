"""Speaks the training sentences with the free Czech voices of Debian, one set of recordings for each voice.

Usage: speak.py VOICE WORK. Writes WORK/speech/VOICE/NNNNN.wav and a list of "file<TAB>text" beside them.
"""

import random
import subprocess
import sys
from pathlib import Path

# So many sentences for each voice: general, of callers, with numbers.
FESTIVAL_SHARES = (2600, 1700, 200)
ESPEAK_SHARES = (2200, 1500, 200)
FESTIVAL_VOICES = ("dita", "machac", "ph", "krb")
# Variants of espeak-ng that sound like a person on a bad line, not like an effect.
ESPEAK_VARIANTS = (
    "adam Alex Alicia Andrea Andy anika Annie aunty belinda benjamin boris caleb ed edward edward2"
    " f1 f2 f3 f4 f5 Gene Gene2 grandma grandpa Henrique iven iven2 iven3 iven4 Jacky john klatt klatt2 klatt3 klatt4 klatt5 kaukovalta"
    " Lee linda m1 m2 m3 m4 m5 m6 m7 m8 max Michael michel miguel Mike Nguyen norbert paul pedro"
    " quincy rob robert RicishayMax RicishayMax2 RicishayMax3 sandro shelby steph steph2 steph3 travis"
    " Tweaky victor"
).split()


def lines(work, name):
    return Path(work, name).read_text(encoding="utf-8").splitlines()


def share(work, part, shares):
    """Each voice speaks other sentences, as far as there are enough."""
    texts = []
    for name, count in zip(("general.txt", "domain.txt", "numbers.txt"), shares):
        pool = lines(work, name)
        start = part * count
        texts += [pool[(start + i) % len(pool)] for i in range(count)]
    return texts


def festival(voice, texts, folder, rng):
    script = folder / "speak.scm"
    # Festival reads and speaks Latin-2.
    with script.open("w", encoding="iso-8859-2") as out:
        out.write(f"(voice_czech_{voice})\n")
        for i, text in enumerate(texts):
            stretch = rng.choice([0.7, 0.8, 0.9, 1.0, 1.0, 1.1, 1.25])
            out.write(f"(Parameter.set 'Duration_Stretch {stretch})\n")
            out.write(f'(set! u (utt.synth (Utterance Text "{text}")))\n')
            out.write(f"(utt.save.wave u \"{folder}/{i:05d}.wav\" 'riff)\n")
    subprocess.run(["festival", "-b", script], check=True, stdout=subprocess.DEVNULL)


def espeak(texts, folder, rng):
    for i, text in enumerate(texts):
        variant = rng.choice(ESPEAK_VARIANTS)
        options = ["-s", str(rng.randint(115, 205)), "-p", str(rng.randint(15, 80))]
        file = folder / f"{i:05d}.wav"
        subprocess.run(
            ["espeak-ng", "-v", f"cs+{variant}", *options, "-w", file, text],
            check=True,
            stderr=subprocess.DEVNULL,
        )


def main(voice, work):
    folder = Path(work, "speech", voice)
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(voice)
    if voice in FESTIVAL_VOICES:
        texts = share(work, FESTIVAL_VOICES.index(voice), FESTIVAL_SHARES)
        festival(voice, texts, folder, rng)
    else:
        texts = share(work, len(FESTIVAL_VOICES), ESPEAK_SHARES)
        espeak(texts, folder, rng)
    rows = [f"{folder}/{i:05d}.wav\t{text}" for i, text in enumerate(texts)]
    Path(folder, "list.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{voice}: {len(texts)} sentences")


if __name__ == "__main__":
    main(*sys.argv[1:])
