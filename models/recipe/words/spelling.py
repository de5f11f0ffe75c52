"""Which words are Czech: every form of hunspell's dictionary, and the words that tesseract expects on Czech pages."""
import re
import struct


def forms(affixes, dictionary):
    """A dictionary from each form in lower case to the number of the word that it is a form of."""
    suffixes, prefixes = rules(affixes)
    number = {}
    for index, line in enumerate(dictionary.splitlines()[1:]):
        word, _, flags = line.split("\t")[0].strip().partition("/")
        if "q" in flags or not word:
            continue
        stems = {word}
        for flag in flags:
            for strip, add, condition in suffixes.get(flag, ()):
                if condition.search(word) and word.endswith(strip):
                    add, _, more = add.partition("/")
                    form = word[:len(word) - len(strip)] + add
                    stems.add(form)
                    for second in more:
                        stems.update(prefix + form for prefix in prefixes.get(second, ()))
        for flag in flags:
            for prefix in prefixes.get(flag, ()):
                stems.update([prefix + stem for stem in tuple(stems) if not stem.startswith(prefix)])
        for stem in stems:
            number.setdefault(stem.lower(), index)
    return number


def rules(affixes):
    suffixes, prefixes = {}, {}
    for line in affixes.splitlines():
        part = line.split()
        if len(part) < 5 or part[0] not in ("SFX", "PFX"):
            continue
        if part[2] in "YN" and part[3].isdigit():
            continue
        strip = "" if part[2] == "0" else part[2]
        add = "" if part[3] == "0" else re.sub("^0/", "/", part[3])
        if part[0] == "SFX":
            suffixes.setdefault(part[1], []).append((strip, add, re.compile(part[4] + "$")))
        else:
            prefixes.setdefault(part[1], []).append(add)
    return suffixes, prefixes


def page_words(traineddata):
    """The word list of a tesseract model: a graph of letters, eight bytes an edge (dawg.h of tesseract)."""
    count = struct.unpack_from("<i", traineddata)[0]
    offsets = struct.unpack_from("<%dq" % count, traineddata, 4)
    ends = sorted(offset for offset in offsets if offset >= 0) + [len(traineddata)]

    def part(kind):
        begin = offsets[kind]
        return traineddata[begin:ends[ends.index(begin) + 1]]

    letters = [line.split(" ")[0] for line in part(21).decode("utf-8", "replace").splitlines()[1:]]
    dawg = part(19)
    _, symbols, edges = struct.unpack_from("<hii", dawg)
    table = struct.unpack_from("<%dQ" % edges, dawg, 10)
    bits = 0
    while (1 << bits) < symbols:
        bits += 1
    letter_mask = (1 << bits) - 1

    words = set()
    open_nodes = [(0, "")]
    while open_nodes:
        node, prefix = open_nodes.pop()
        edge = node
        while edge < edges:
            record = table[edge]
            letter = record & letter_mask
            last, backward, end = record >> bits & 1, record >> bits + 1 & 1, record >> bits + 2 & 1
            target = record >> bits + 3
            if not backward:
                word = prefix + letters[letter] if letter < len(letters) else prefix
                if end:
                    words.add(word)
                if target and len(word) < 40:
                    open_nodes.append((target, word))
            if last:
                break
            edge += 1
    return words
