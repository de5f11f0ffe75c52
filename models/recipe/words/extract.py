"""Text out of the files in which programs carry their translations: pieces of running text, one after the other."""
import html
import re
import struct


def mo(data):
    """GNU gettext's catalogues, without what was left in English."""
    order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
    count, originals, translations = struct.unpack(order + "3I", data[8:20])
    for i in range(count):
        length, at = struct.unpack_from(order + "2I", data, originals + 8 * i)
        original = data[at:at + length]
        length, at = struct.unpack_from(order + "2I", data, translations + 8 * i)
        translation = data[at:at + length]
        if original and original.split(b"\x04")[-1] != translation:
            yield from translation.decode("utf-8", "replace").split("\0")


def qm(data):
    """Qt's catalogues: sections of messages, each a row of tagged fields; 3 is the translation in UTF-16."""
    at = 16
    while at + 5 <= len(data):
        section, length = data[at], struct.unpack_from(">I", data, at + 1)[0]
        if section == 0x69:
            yield from messages(data[at + 5:at + 5 + length])
        at += 5 + length


def messages(data):
    at = 0
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == 5:  # obsolete
            at += 4
        elif tag in (2, 3, 4, 6, 7, 8):
            length = struct.unpack_from(">I", data, at)[0]
            at += 4
            if length == 0xFFFFFFFF:
                continue
            if tag == 3:
                yield data[at:at + length].decode("utf-16-be", "replace")
            at += length
        # 1 ends a message


def po(data):
    for entry in re.split(r"\n\s*\n", data.decode("utf-8", "replace")):
        if "#, fuzzy" in entry:
            continue
        for part in re.findall(r'msgstr(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\s*)+)', entry):
            yield unquoted("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', part)))


def lua(data):
    for part in re.findall(r'"((?:[^"\\]|\\.)*)"', data.decode("utf-8", "replace")):
        yield unquoted(part)


def fillets(data):
    """Lines of the small and the big fish, whose names begin with m and v by the game's custom."""
    text = data.decode("utf-8", "replace")
    for name, line in re.findall(r'dialogId\("[^"]*-([mv])-[^"]*"[^\n]*\)\s*\ndialogStr\("((?:[^"\\]|\\.)*)"\)', text):
        yield unquoted(line)


def properties(data):
    for line in data.decode("utf-8", "replace").splitlines():
        if "=" in line and not line.startswith("#"):
            yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), line.split("=", 1)[1])


def fortune(data):
    for saying in re.split(r"\n%\n", data.decode("utf-8", "replace")):
        lines = [line for line in saying.splitlines() if not re.match(r"\s*(--|\[|\()", line)]
        yield " ".join(lines)


def page(data):
    """Mallard and DocBook: XML in which every block is a paragraph."""
    text = re.sub(r"(?s)<!--.*?-->|<(code|screen|cmd|programlisting|input|output|info)\b.*?</\1>", " ", data.decode("utf-8", "replace"))
    yield from blocks(text, "p|title|para|item|desc|td")


def html_text(data):
    text = data.decode("utf-8", "replace")
    text = re.sub(r"(?s)<!--.*?-->|<(script|style|pre|code|head)\b.*?</\1>", " ", text)
    yield from blocks(text, "p|h[1-6]|li|td|th|div|dt|dd|br")


def blocks(text, names):
    for block in re.split(r"</?(?:%s)\b[^>]*>" % names, text):
        plain = re.sub(r"</?(?:tt|var|kbd|samp)\b[^>]*>", " @ ", block)
        yield html.unescape(re.sub(r"<[^>]*>", "", plain))


def unquoted(text):
    return text.replace("\\n", " ").replace('\\"', '"').replace("\\\\", "\\").replace("\\t", " ")


BY_FORMAT = {
    "mo": mo, "qm": qm, "po": po, "lua": lua, "fillets": fillets, "properties": properties, "fortune": fortune,
    "page": page, "html": html_text,
}
