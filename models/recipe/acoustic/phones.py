"""The phones of the model, what stands left of them, and the numbers that Kaldi gives them.

A phone sounds different behind another one; so each has an output for every class of left neighbour ("left biphones",
tied by hand: https://kaldi-asr.org/doc/chain.html speaks of untied ones).
"""

SILENCE = "SIL"
SPOKEN = "a aa e ee i ii o oo u uu b c C d D f g h x j k l m n N p r R s S t T v z Z".split()
PHONES = [SILENCE, *SPOKEN]
NUMBER = {phone: i for i, phone in enumerate(PHONES)}

# Silence and the beginning are class 0; the others in this order.
LEFT_CLASSES = [
    "a aa",
    "e ee",
    "i ii j",
    "o oo",
    "u uu",
    "b p m f v",
    "t d n s z c",
    "l r R",
    "S Z C T D N",
    "k g x h",
]
CLASS_COUNT = 1 + len(LEFT_CLASSES)
CLASS = {SILENCE: 0} | {
    phone: number for number, row in enumerate(LEFT_CLASSES, 1) for phone in row.split()
}

OUTPUT_COUNT = 2 + 2 * len(SPOKEN) * CLASS_COUNT


def entering(phone, left_class):
    """The output of a phone's first frame; the next one is that of its further frames."""
    if phone == 0:
        return 0
    return 2 + 2 * ((phone - 1) * CLASS_COUNT + left_class)


def read_lexicon(file):
    """word -> its pronunciations, each a list of phone numbers; from `./samantha models pronounce`."""
    lexicon = {}
    with open(file, encoding="utf-8") as rows:
        for row in rows:
            word, phones = row.rstrip("\n").split("\t")
            lexicon.setdefault(word, []).append([NUMBER[p] for p in phones.split()])
    return lexicon
