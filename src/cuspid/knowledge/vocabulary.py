"""The words that stubs may use: categories of sources, kinds of sinks, and the form of labels.

>>> "sql" in KINDS
True

Rules use the same words; a stub with any other is refused.
"""

from __future__ import annotations

import re
from typing import Final

CATEGORIES: Final = frozenset(
    (
        "request",
        "network",
        "message",
        "argv",
        "stdin",
        "environment",
        "file",
        "database",
        "archive",
        "listing",
        "api",
        "secret",
        "random",
        "digest",
        "mac",
    )
)
"""Where untrusted, secret or guessable data comes from."""

KINDS: Final = frozenset(
    (
        "code",
        "code.eval",
        "command",
        "command.async",
        "argv",
        "import",
        "sql",
        "sql.text",
        "nosql",
        "nosql.script",
        "path",
        "archive",
        "url",
        "url.scheme",
        "redirect",
        "html",
        "html.markup",
        "template",
        "deserialize",
        "yaml",
        "marshal",
        "model",
        "xml",
        "xpath",
        "xslt",
        "ldap",
        "log",
        "header",
        "cookie",
        "session",
        "regex",
        "format",
        "attribute",
        "attribute.call",
        "attribute.read",
        "mail",
        "csv",
        "prompt",
        "prompt.system",
        "secret",
        "identifier",
        "hash",
        "compare",
    )
)
"""What must not be reached by data that is not trusted for it.

A dotted kind is a special case of the kind before the dot: what clears, proves or knows the structure of `sql` does so
for `sql.text`. It exists where two rules share a danger and must not both report it.
"""

LANGUAGES: Final = frozenset(("sql", "url", "ldap", "xpath", "template"))
"""What a text can be seen to be written in."""

BEHAVIOURS: Final = frozenset(
    (
        "field",
        "mapping",
        "model.load",
        "model.decode",
        "model.dump",
        "schema.load",
        "validator.choices",
        "validator.pattern",
        "validator.type",
        "form.field",
        "schema.field",
        "template.source",
        "template.filters",
        "message.format",
        "message.format-second",
        "markup.taken-back",
    )
)
"""In `@like`: what a function does that no annotation can say, and that the analysis knows how to do."""

EMPTY_KINDS: Final = frozenset(("empty:redirect.no-netloc", "empty:redirect.no-scheme", "empty:url"))
"""In `Witness`: what follows from the part being empty."""
HALF_KINDS: Final = frozenset(("redirect.rooted",))
"""In `Sanitized` too: half of what a kind needs. `redirect.rooted`: the text begins with a slash, perhaps with two."""

ALL_KINDS: Final = "*"
"""In `Sanitized`, `@guard` and `@proves`: every kind."""

LABEL: Final = re.compile(r"[a-z][a-z0-9]*([.-][a-z0-9]+)*")
"""The form of traits, states, their values and switches: `tls.old-version`."""
