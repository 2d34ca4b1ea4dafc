"""What a value that the program made itself is used for: as a secret, or merely to tell things apart.

A random number or a digest is dangerous by its use alone. The use shows in the stub of a library's parameter
(`Sink["secret"]`), in the name that a value is given (`reset_token = …`, `{"etag": …}`, `def cache_key(): return …`),
and in what is done to it (a digest that is cut short or counted modulo something tells things apart).

>>> use_of("password_reset_token"), use_of("cacheKey"), use_of("token_count")
('secret', 'identifier', '')
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cuspid.analysis.events import AssignEvent, FlowEvent
from cuspid.analysis.machine import Machine
from cuspid.analysis.secret_names import split_words
from cuspid.analysis.secret_values import STRONG, judge
from cuspid.analysis.stub_values import UNRESOLVED
from cuspid.analysis.taint import OWN, Labels, Step
from cuspid.analysis.unresolved import TWICE, first_word
from cuspid.analysis.value_facts import NOT_GIVEN, facts_of
from cuspid.analysis.values import Const, Union, Value
from cuspid.model.facts import ValueFacts
from cuspid.syntax import nodes

SECRET: Final = "secret"
IDENTIFIER: Final = "identifier"
COMPARED: Final = "compare"

SHORT: Final = 16
"""Characters of a digest that nobody takes for all of it: 64 bits at the most."""
KEYED_METHODS: Final = frozenset(("get", "pop", "setdefault", "add", "discard", "remove", "has", "set", "exists"))
"""Methods whose first argument is a key or an element."""
KEEPING_VERBS: Final = frozenset(("set", "save", "store", "send", "update", "change", "reset", "put", "write", "add"))
"""First words of functions that keep or hand on what they are given."""

SECRET_WORDS: Final = frozenset(
    ("password", "passwd", "passphrase", "passcode", "pwd", "secret", "token", "apikey", "credential", "nonce", "salt",
     "otp", "csrf", "xsrf", "sid", "sessid", "sessionid", "cookie", "signature", "voucher", "remember", "totp",
     "captcha", "authkey", "seckey", "privkey", "jti", "mfa", "iv")
)  # fmt: skip
SECRET_PAIRS: Final = frozenset(
    (word, other)
    for word, others in {
        "api": ("key",), "private": ("key",), "access": ("key", "code"), "secret": ("key",), "encryption": ("key",),
        "auth": ("key", "code", "hash"), "signing": ("key",), "license": ("key",), "licence": ("key",),
        "master": ("key",), "crypto": ("key",), "aes": ("key",), "cipher": ("key",), "session": ("id", "key"),
        "session_id": (), "activation": ("key", "code", "link"), "verification": ("key", "code", "link"),
        "confirmation": ("key", "code", "link"), "confirm": ("code", "key"), "verify": ("code", "key"),
        "reset": ("key", "code", "link", "url", "hash"), "recovery": ("key", "code"), "invite": ("code", "key"),
        "invitation": ("code", "key", "link"), "security": ("code",), "sms": ("code",), "login": ("code", "key"),
        "pin": ("code",), "two": ("factor",), "magic": ("link",), "oauth": ("state",), "gift": ("code",),
        "coupon": ("code",), "backup": ("code",), "join": ("code",), "pairing": ("code", "pin"), "temp": ("pass",),
        "initialization": ("vector",), "init": ("vector",),
    }.items()
    for other in others
)  # fmt: skip
"""Two words in a row that name a secret only together."""
HARMLESS_WORDS: Final = frozenset(
    ("count", "counts", "length", "len", "min", "max", "type", "types", "field", "fields", "form", "label", "policy",
     "rounds", "algorithm", "expiry", "expires", "expiration", "ttl", "timeout", "age", "page", "index", "idx", "size",
     "limit", "usage", "position", "pos", "prefix", "suffix", "kind", "class", "name", "names", "dir", "delay",
     "interval", "number", "num", "probability", "prob", "rate", "ratio", "weight", "weights", "loss", "mask", "masked",
     "dropout", "embedding", "embeddings", "vocab", "batch", "ids", "tokens", "noise", "distance", "tokenizer", "lm",
     "logits", "span", "arn", "fake", "mock", "dummy", "sample", "samples", "example")
)  # fmt: skip
"""Words that make a number, a description or a test's stand-in of whatever else is named."""
IDENTIFIER_WORDS: Final = frozenset(
    ("cache", "cached", "caching", "etag", "etags", "checksum", "checksums", "cksum", "md5sum", "sha1sum", "crc",
     "fingerprint", "fingerprints", "file", "files", "filename", "filenames", "path", "filepath", "slug", "dedup",
     "dedupe", "duplicate", "duplicates", "bucket", "shard", "partition", "avatar", "gravatar", "version", "revision",
     "color", "colour", "hue", "thumbnail", "thumb", "asset", "assets", "static", "build", "content", "contents",
     "uid", "gid", "guid", "uuid", "id", "ids", "identifier", "identity", "ident", "key", "keys", "chunk", "chunks",
     "blob", "image", "img", "name", "names", "stem", "folder", "directory", "dir", "url", "ref", "unique", "seed",
     "variant",
     "changed", "modified", "integrity", "dataset", "config", "schema", "stat", "digits", "suffix",
     "prefix", "short", "index", "package", "memo", "memoize", "sum", "doc",
     "document", "query", "sql", "args", "params", "lock", "git", "commit", "tree", "archive")
)  # fmt: skip
"""Words that say that a digest tells things apart, or finds them again."""


@lru_cache(maxsize=20_000)
def use_of(name: str) -> str:
    """Return the use that a name tells of: `secret`, `identifier`, or empty."""
    if len(name) > 64:
        return ""
    words = split_words(name)
    words += [first + second for first, second in zip(words, words[1:], strict=False)]
    if any([pair in SECRET_PAIRS for pair in zip(words, words[1:], strict=False)]):
        return SECRET
    if any([word in SECRET_WORDS for word in words]) and not any([word in HARMLESS_WORDS for word in words]):
        return SECRET
    return IDENTIFIER if any([word in IDENTIFIER_WORDS for word in words]) else ""


def note_name(machine: Machine, name: str, value: Value, node: nodes.Node) -> None:
    """Tell what a value is used for when it is given a name."""
    if not value.labels and not machine.is_shallow and not isinstance(value, Union):
        return
    if SECRET not in machine.interest.kinds:
        return
    use = use_of(name)
    if use:
        note_use(machine, use, value, f"`{name}`", node)


def tell_setting(machine: Machine, name: str, value: Value, node: nodes.Node, is_global: bool) -> None:
    """Tell of a value under a name that some rule asks for: a module's, a class's, a key or a keyword."""
    event = AssignEvent(machine.site(node), "", name, facts_of(machine, value), NOT_GIVEN)
    event.is_global = is_global
    machine.events.assigns.append(event)


def note_literal(machine: Machine, name: str, written: nodes.Expression | None, node: nodes.Node) -> None:
    """Tell of a text that stands in the source under a name that tells of a secret, and looks like one."""
    if STRONG in machine.interest.switches and isinstance(written, nodes.Constant) and isinstance(written.value, str):
        label = judge(name, written.value)
        if label:
            site = machine.site(node)
            machine.events.assigns.append(AssignEvent(site, label, name, ValueFacts(), NOT_GIVEN))


def note_entry(machine: Machine, name: str, value: Value, written: nodes.Expression | None, node: nodes.Node) -> None:
    """Tell what a value is used for that stands under a key, or is handed over under a keyword."""
    if isinstance(written, nodes.Constant):
        note_literal(machine, name, written, node)
    note_name(machine, name, value, node)
    if name in machine.interest.global_names:
        tell_setting(machine, name, value, node, False)


def note_key(machine: Machine, key: Value, value: Value, node: nodes.Node) -> None:
    """Tell what is used as a key, and what for a value is used that is stored under it."""
    if isinstance(key, Const):
        if isinstance(key.value, str):
            note_entry(machine, key.value, value, None, node)
    elif key.labels:
        note_use(machine, IDENTIFIER, key, "a key", node)


def note_cut(machine: Machine, value: Value, end: Value | None, node: nodes.Node) -> None:
    """Tell that of a digest only a few characters are kept: nobody relies on those."""
    if isinstance(end, Const) and isinstance(end.value, int) and 0 <= end.value <= SHORT:
        note_use(machine, IDENTIFIER, value, "a part", node)


def note_comparison(machine: Machine, op: str, left: Value, right: Value, node: nodes.Node) -> None:
    """Tell what is looked for in something, and what is compared with what is not a constant."""
    if op in ("in", "not in"):
        note_use(machine, IDENTIFIER, left, "a key", node)
    elif op in ("==", "!=") and not isinstance(left, Const) and not isinstance(right, Const):
        note_use(machine, COMPARED, left, op, node)
        note_use(machine, COMPARED, right, op, node)


def note_call(machine: Machine, name: str, positional: list[Value], node: nodes.Node) -> None:
    """Tell what is handed to a function that no stub describes: its name says what it keeps."""
    if not positional:
        return
    if name in KEYED_METHODS:
        note_use(machine, IDENTIFIER, positional[0], "a key", node)
    elif first_word(name) in KEEPING_VERBS:
        note_name(machine, name, positional[-1], node)  # what stands before it says where, or for whom


def note_use(machine: Machine, use: str, value: Value, what: str, node: nodes.Node) -> None:
    """Tell that a value is used so."""
    machine.notes.kinds.add(use)
    if (value.labels or isinstance(value, Union)) and use in machine.interest.kinds:
        tell(machine, use, machine.labels_of(value), what, node)


def tell(machine: Machine, kind: str, labels: Labels, what: str, node: nodes.Node) -> None:
    """Tell the matchers that what the program made itself is used for something."""
    site = machine.site(node)
    for label in labels:
        if label.category not in OWN or TWICE in label.cleared or (kind == SECRET and SECRET in label.cleared):
            continue
        last = Step(
            site.path, site.line, site.column, site.end_line, site.end_column, _WORDS.get(kind, ""), label.trail
        )
        doubts = 1 if UNRESOLVED in label.cleared else 0
        if doubts and kind == COMPARED:
            continue  # what something unknown gave need not be the digest
        machine.events.flows.append(FlowEvent(site, kind, what, label.category, last.to_list(), doubts))


_WORDS: Final = {
    SECRET: "is used as a secret here",
    IDENTIFIER: "tells things apart here",
    COMPARED: "is compared here",
}
