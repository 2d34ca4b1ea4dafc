"""Does a text that stands under a secret's name look like the secret itself?

>>> judge("db_password", "pl4tyPus!"), judge("password", "Enter your password:"), judge("token_type", "Bearer")
('secret.literal', '', '')

Most texts under such names are none: labels, names of fields, placeholders, paths. A secret that a person chose has a
digit or a sign in it, one that a program made is long and even.
"""

from __future__ import annotations

import math
import re
from typing import Final

from cuspid.analysis.secret_names import is_password_name, is_secret_name, split_words

STRONG: Final = "secret.literal"
WEAK: Final = "secret.literal-doubtful"

_NAMES: Final = frozenset(
    ("input", "widget", "box", "selector", "xpath", "css", "column", "col", "attr", "attribute", "param", "parameter",
     "arg", "option", "flag", "placeholder", "template", "view", "link", "button", "text", "title", "description",
     "scheme", "grant", "source", "format", "strategy", "command", "cmd", "encoder", "generator", "service", "scope",
     "mode", "setting", "event", "action", "state", "status", "fake", "mock", "dummy", "test", "example", "sample",
     "sentinel", "mask", "masked", "query", "sql", "table", "constant", "pad", "padding", "start", "end", "sep",
     "separator", "delimiter", "eos", "bos", "unk", "cls", "special", "word", "char", "keyword", "comment", "symbol",
     "cookie", "invalid", "wrong", "bad", "expected", "arn", "ref", "reference", "realm", "audience", "issuer",
     "request", "response", "endpoint", "handler", "func", "function", "method", "module", "package", "model")
)  # fmt: skip
"""Words of names whose text describes a secret, or stands in for one."""
_PLACEHOLDERS: Final = frozenset(
    ("your", "my", "example", "dummy", "fake", "placeholder", "changeme", "change", "todo", "insert", "here", "replace",
     "redacted", "masked", "hidden", "none", "null", "undefined", "mock", "default", "sample", "foo", "foobar", "bar",
     "baz", "xxx", "abc", "required", "optional", "unknown", "invalid", "missing", "env", "environ", "getenv",
     "anonymous", "guest", "true", "false", "string", "bearer", "basic", "oauth", "digest", "test", "testing", "fixme",
     "lorem", "ipsum", "empty", "unset", "ignored", "unused", "notused", "nopassword", "insecure")
)  # fmt: skip
_FIELD_WORDS: Final = frozenset(
    ("password", "passwd", "passphrase", "passcode", "pwd", "pass", "secret", "token", "key", "apikey", "credential",
     "credentials", "auth", "user", "username", "login", "csrf", "access", "refresh", "api", "id", "hash")
)  # fmt: skip
"""Words of which names of fields are made: `access_token`, `password2`."""
_PLAIN: Final = frozenset(
    ("text", "email", "number", "date", "file", "url", "json", "form", "input", "field", "label", "simple", "plain",
     "strong", "weak", "reset", "forgot", "current", "new", "old", "confirm", "enter", "prompt", "ask", "error", "name",
     "value", "code", "client", "server", "local", "remote", "static", "dynamic", "external", "internal", "interactive",
     "keyring", "vault", "clear", "expired", "active", "enabled", "disabled", "always", "never", "auto", "manual",
     "body", "header", "query", "path", "cookie", "session", "bcrypt", "argon2", "sha256", "md5", "crypt")
)  # fmt: skip
"""Words that say something about a secret where nothing else stands."""
_TEMPLATE: Final = re.compile(r"[\s{}<>]|%\(|%s|\$[({A-Z]|://|^[/.~]|\.\.|^\$|^@|^--|^\*+$|…")
_SIGNS: Final = re.compile(r"[^A-Za-z0-9_.\-]")
_DOTTED: Final = re.compile(r"[A-Za-z_]\w*([./:][A-Za-z_][\w-]*)+")
MIN_EVEN: Final = 3.0
"""Bits a character of a text that a program made; English words have less."""


def judge(name: str, text: str) -> str:
    """Return `secret.literal`, or `secret.literal-doubtful`, or empty where the text is none."""
    if not 4 <= len(text) <= 200 or not is_secret_name(name) or any([w in _NAMES for w in split_words(name)]):
        return ""
    words = split_words(text)
    if _TEMPLATE.search(text) or len(set(text)) < 3 or any([w in _PLACEHOLDERS for w in words]):
        return ""
    letters = [w for w in words if not w.isdigit()]
    if all([w in _FIELD_WORDS for w in letters]) and (len(letters) > 1 or len(text) < 10 or text.isalpha()):
        return "" if not _SIGNS.search(text) and letters else _doubtful(name, text)
    if _DOTTED.fullmatch(text) and not any([c.isdigit() for c in text]):
        return ""
    return _of_person(text) if is_password_name(name) else _of_program(text)


def _doubtful(name: str, text: str) -> str:
    return WEAK if is_password_name(name) and len(text) >= 6 else ""


def _of_person(text: str) -> str:
    has_digit = any([c.isdigit() for c in text])
    if has_digit or _SIGNS.search(text):
        return STRONG if any([c.isalpha() for c in text]) else WEAK
    if text.isalpha():
        return "" if text.lower() in _PLAIN or any([w in _FIELD_WORDS for w in split_words(text)]) else WEAK
    return ""  # words with `_`, `-` or `.` between them


def _of_program(text: str) -> str:
    has_digit = any([c.isdigit() for c in text])
    if not has_digit or not any([c.isalpha() for c in text]) or len(text) < 8 or entropy(text) < MIN_EVEN:
        return ""
    return STRONG if len(text) >= 16 else WEAK


def entropy(text: str) -> float:
    """Return the bits a character that the frequencies of a text's characters give (Shannon)."""
    counts = [text.count(c) for c in set(text)]
    return -sum([n / len(text) * math.log2(n / len(text)) for n in counts])
