"""Which characters a checked string may still hold, and for which kinds of sink that makes it harmless.

A kind is safe from a string that lacks the characters which mean something there: without `/` and `\\` a name stays in
its folder, without a line end a log line cannot be forged. The characters are those of the target's own grammar
(SQL:2016 5.2, POSIX shell 2.2, RFC 3986 2.2, RFC 4515 3, RFC 9110 5.5).
"""

from __future__ import annotations

from typing import Final

WORDS_ONLY: Final = "words-only"
"""The pseudo-kind of text that consists of letters, digits and underscores: no quoting or context gives it a meaning.
"""

LITERAL: Final = "html.literal"
"""The pseudo-kind of text that is a literal in a script: nothing but the end of the script's element ends it."""

ABSENT: Final = "absent:"
"""Prefix of the pseudo-kind that says that a character does not occur: `absent:/`."""

DOUBLED: Final = "doubled:"
"""Prefix of the pseudo-kind that says that a quote stands twice wherever it occurred: it does not end a literal."""

WORD: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
DIGITS: Final = frozenset("0123456789")
ALNUM: Final = WORD - {"_"}
HEX: Final = frozenset("0123456789abcdefABCDEF")
ARITHMETIC: Final = DIGITS | frozenset("+-*/%(). ,<>=")
"""What sums are written in: without a letter, a quote or a bracket nothing has a name."""
SPACE: Final = frozenset(" \t\n\r\f\v")
PRINTABLE: Final = frozenset([chr(c) for c in range(32, 127)]) | SPACE

SAFE_CHARACTERS: Final[dict[str, frozenset[str]]] = {
    "sql": WORD | frozenset(".,:@+"),
    "command": WORD | frozenset(".-/:@,+=%"),
    "argv": WORD | frozenset("./:@,+=% "),
    "code": ALNUM | frozenset("_"),
    "template": PRINTABLE - frozenset("{}%<$#"),
    "path": PRINTABLE - frozenset("/\\"),
    "archive": PRINTABLE - frozenset("/\\"),
    "url": WORD | frozenset("-"),
    "redirect": PRINTABLE - frozenset("/\\:@\t\n\r"),
    "html": PRINTABLE - frozenset("<>\"'&`"),
    "xpath": WORD | frozenset(".-: "),
    "ldap": PRINTABLE - frozenset('()*\\,=<>;+#&|"/~!'),
    "log": PRINTABLE - frozenset("\n\r"),
    "header": PRINTABLE - frozenset("\n\r"),
    "mail": PRINTABLE - frozenset("\n\r"),
    "cookie": PRINTABLE - frozenset("\n\r;"),
    "regex": WORD | frozenset("-"),
    "format": PRINTABLE - frozenset("{}%"),
    "nosql": PRINTABLE - frozenset("${}'\""),
    "xml": PRINTABLE - frozenset("<&"),
    "import": frozenset(),
    "csv": PRINTABLE - frozenset("=+-@\t\r,\"'"),
}
"""Kind → the characters that mean nothing special there."""

BREAKING: Final[dict[str, tuple[str, ...]]] = {
    "log": ("\n",),
    "header": ("\n",),
    "mail": ("\n",),
    "html": ("<", ">"),
    "path": ("/",),
    "archive": ("/",),
    "template": ("{",),
    "format": ("{",),
    "ldap": ("(", "*"),
    "xpath": ("'", '"'),
}
"""Kind → the characters without all of which no attack is possible, however the rest looks."""


QUOTES: Final = ("'", '"', "`")
"""What a literal or an identifier in SQL may stand between."""


def facts_from_charset(charset: frozenset[str]) -> tuple[str, ...]:
    """Return the kinds that a string of these characters alone cannot harm."""
    kinds = [kind for kind, safe in SAFE_CHARACTERS.items() if charset <= safe]
    if charset <= WORD | frozenset("-"):
        kinds.append(WORDS_ONLY)
    if charset <= ARITHMETIC:
        kinds.append("code")
    if "." not in charset and charset:
        kinds.append("path.dots")
    for character in ("\n", "\r", "/", "\\", "<", ">", "{", "'", '"', "(", "*", "`"):
        if character not in charset:
            kinds.append(ABSENT + character)
    if charset <= DIGITS | frozenset("-+.eE"):
        kinds += ["import", "session", "attribute"]
    return tuple(kinds)


def kinds_of_joined(kind: str, separator: str) -> tuple[str, ...]:
    """Return what holds for pieces joined by a separator when `kind` is proven of every piece."""
    if not separator:
        return ()
    characters = frozenset(separator)
    if kind == "*":
        return tuple([k for k, safe in SAFE_CHARACTERS.items() if characters <= safe])
    if kind in SAFE_CHARACTERS:
        return (kind,) if characters <= SAFE_CHARACTERS[kind] else ()
    if kind == WORDS_ONLY:
        return (kind,) if characters <= WORD | frozenset("-") else ()
    if kind.startswith(ABSENT):
        return (kind,) if kind[len(ABSENT) :] not in separator else ()
    if kind in ("path.dots", "path.relative"):
        return (kind,) if characters <= frozenset("/\\") else ()
    return ()


def method_charset(name: str) -> frozenset[str] | None:
    """Return the characters of a string for which the test method of this name is true."""
    if name == "isalnum":
        return ALNUM
    if name == "isalpha":
        return ALNUM - DIGITS
    if name in ("isdigit", "isdecimal", "isnumeric"):
        return DIGITS
    if name == "isidentifier":
        return WORD
    return None


def prefix_kinds(text: str, exact: bool) -> set[str]:
    """Return what starting with a text proves; `exact` where nothing unknown belongs to it."""
    if text == "/":
        return {"redirect.rooted"}
    kinds: set[str] = set()
    scheme, separator, rest = text.partition("://")
    if separator and scheme.lower() in ("http", "https", "ftp", "file"):
        kinds.add("scheme")
        if scheme.lower() in ("http", "https"):
            kinds.add("url.scheme")
        host_ends = any([c in rest for c in "/?#"])
        if rest and (host_ends or not exact):
            kinds.update(("url", "redirect"))
        return kinds
    if text.startswith("/") and len(text) > 1 and text[1] not in "/\\":
        kinds.add("redirect")
        if text.endswith("/") or not exact:
            kinds.add("path.root")
    elif text:
        kinds.update(("path.root", "path.relative", "url.scheme") if ":" not in text else ("path.relative",))
    elif not exact:
        kinds.update(("path.root", "url", "redirect"))
    return kinds


def surviving(proven: frozenset[str], old: str, new: str) -> frozenset[str]:
    """Return what is still proven of a text in which `old` was replaced by `new`: what depends on its characters alone,
    where both mean nothing special.
    """
    kept: set[str] = set()
    characters = frozenset(old + new)
    for kind in proven:
        if kind.startswith(ABSENT):
            if len(kind) == len(ABSENT) + 1 and kind[len(ABSENT) :] not in new:
                kept.add(kind)
        elif kind == LITERAL:
            if old in ("<", ">", "&", "</") and (new.startswith("\\u") or new == "<\\/"):
                kept.add(kind)
        elif kind == WORDS_ONLY:
            if characters <= WORD | frozenset("-"):
                kept.add(kind)
        elif characters <= SAFE_CHARACTERS.get(kind, frozenset()):
            kept.add(kind)
    return frozenset(kept)


def _stays_here(cleared: frozenset[str]) -> bool:
    """Say whether an address leads nowhere but to a path of the same site."""
    if "redirect.no-netloc" in cleared:
        return "redirect.rooted" in cleared or "redirect.no-scheme" in cleared
    return "redirect.rooted" in cleared and "redirect.single" in cleared


def _stays_quoted(cleared: frozenset[str], quote: str) -> bool:
    return DOUBLED + quote in cleared or {ABSENT + quote, ABSENT + "\\"} <= cleared


def satisfied(kind: str, cleared: frozenset[str], is_first: bool, context: str = "") -> bool:
    """Say whether what is known of a label makes it harmless for `kind`.

    `is_first`: nothing stands before it in the text; `context`: the place in a page, `quoted` in a command, the open
    quote in SQL.
    """
    if "*" in cleared or (WORDS_ONLY in cleared and kind in cleared):
        return True
    if kind == "html" and context == "script" and LITERAL in cleared and ABSENT + "<" in cleared:
        return True
    if kind == "html" and context in ("link", "unquoted", "script", "nested"):
        return context == "link" and ("redirect" in cleared or "url" in cleared)
    if kind == "html" and context in ("", "text") and "html.text" in cleared:
        return True
    if kind == "command" and context == "quoted":
        return False
    if kind in cleared or (kind == "sql" and context and _stays_quoted(cleared, context)):
        return True  # or nothing in it ends the literal in which it stands
    special, dot, _ = kind.partition(".")
    if dot:
        # a dotted kind is a special case: what is known of the general one holds for it
        return satisfied(special, cleared, is_first, context)
    breaking = BREAKING.get(kind) if context != "attribute" else None
    if breaking is not None and all([ABSENT + c in cleared for c in breaking]):
        return True
    if kind == "path" or kind == "archive":
        no_dots = "path.dots" in cleared or ABSENT + ".." in cleared
        # of a normalised path only the start can climb: one that starts below a folder, or not with `..`, stays there
        no_dots = no_dots or ("path.normal" in cleared and ("path.root" in cleared or "path.level" in cleared))
        rooted = "path.root" in cleared or (
            not is_first and ("path.joined" not in cleared or "path.relative" in cleared)
        )
        # the names of an archive's members are joined to the folder
        is_below = kind == "archive" and "path.relative" in cleared
        return (no_dots and (rooted or is_below)) or (kind == "archive" and "path" in cleared)
    if kind == "redirect":
        return "url" in cleared or _stays_here(cleared)
    if kind == "url":
        return not is_first and "redirect.rooted" in cleared  # after a host a slash ends it
    return kind == "argv" and "command" in cleared
