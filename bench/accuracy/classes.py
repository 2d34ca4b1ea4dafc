"""Which class of flaw an id speaks of: facts, so that scanners with different ids can be held against the same labels.

>>> CLASS_OF_RULE["CSP-D101"]
'SQL'
>>> sorted(classes_of("bandit", "B608"))
['SQL']

An id counts for every class that its own words name; ids that are too general to name a place (an import of
`subprocess`) count for none. An id that is not listed counts for none either, and the run says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    "code": ("CSP-D001", "CSP-D002", "CSP-D005", "CSP-D007", "CSP-D008"),
    "command": ("CSP-D003", "CSP-D004", "CSP-D113"),
    "SQL": ("CSP-D101", "CSP-D102"),
    "template": ("CSP-D103",),
    "XML entities": ("CSP-D104",),
    "XSLT": ("CSP-D118",),
    "XPath": ("CSP-D106",),
    "LDAP": ("CSP-D107",),
    "NoSQL": ("CSP-D110",),
    "log": ("CSP-D108",),
    "header": ("CSP-D109",),
    "mail": ("CSP-D114",),
    "regular expression": ("CSP-D111",),
    "format": ("CSP-D112",),
    "spreadsheet": ("CSP-D115",),
    "deserialization": ("CSP-D201", "CSP-D202", "CSP-D203", "CSP-D204"),
    "SSRF": ("CSP-D402", "CSP-D410"),
    "path": ("CSP-D501",),
    "archive": ("CSP-D502", "CSP-D503"),
    "redirect": ("CSP-D801",),
    "session": ("CSP-D802",),
    "secret in log": ("CSP-D901",),
    "HTML": ("CSP-D105", "CSP-X001"),
    "weak hash": ("CSP-D301", "CSP-D302"),
    "password hash": ("CSP-D303", "CSP-D307", "CSP-D308"),
    "cipher": ("CSP-D304", "CSP-D305", "CSP-D306"),
    "token": ("CSP-D309", "CSP-D310"),
    "randomness": ("CSP-D311",),
    "secret in source": ("CSP-D312", "CSP-D902", "CSP-S300"),
    "cookie": ("CSP-D803", "CSP-D804", "CSP-D805", "CSP-D806"),
    "temporary file": ("CSP-D504", "CSP-D507"),
    "permissions": ("CSP-D505", "CSP-D508"),
    "certificates": ("CSP-D401",),
    "debug mode": ("CSP-D403",),
}
"""The classes in the order in which they are shown, and our rules of each."""

CLASS_OF_RULE: Final = {rule_id: name for name, rule_ids in CLASSES.items() for rule_id in rule_ids}

_BY_NUMBER: Final[Mapping[str, tuple[str, ...]]] = {
    "102": ("code",),
    "103": ("permissions",),
    "105": ("secret in source",),
    "106": ("secret in source",),
    "107": ("secret in source",),
    "108": ("temporary file",),
    "201": ("debug mode",),
    "202": ("archive",),
    "301": ("deserialization",),
    "302": ("deserialization",),
    "303": ("weak hash", "password hash"),
    "304": ("cipher",),
    "305": ("cipher",),
    "306": ("temporary file",),
    "307": ("code",),
    "308": ("HTML",),
    "310": ("SSRF", "path"),
    "311": ("randomness",),
    "313": ("XML entities",),
    "314": ("XML entities",),
    "315": ("XML entities",),
    "316": ("XML entities",),
    "317": ("XML entities",),
    "318": ("XML entities",),
    "319": ("XML entities",),
    "320": ("XML entities",),
    "324": ("weak hash", "password hash"),
    "501": ("certificates",),
    "505": ("cipher",),
    "506": ("deserialization",),
    "602": ("command",),
    "603": ("command",),
    "604": ("command",),
    "605": ("command",),
    "606": ("command",),
    "607": ("command",),
    "608": ("SQL",),
    "609": ("command",),
    "610": ("SQL",),
    "611": ("SQL",),
    "614": ("deserialization",),
    "701": ("HTML", "template"),
    "702": ("HTML", "template"),
    "703": ("HTML",),
    "704": ("HTML",),
}
"""Ruff took Bandit's numbers over."""

IDS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "bandit": {f"B{number}": names for number, names in _BY_NUMBER.items()},
    "ruff": {f"S{number}": names for number, names in _BY_NUMBER.items()},
    "dlint": {
        "DUO102": ("randomness",),
        "DUO103": ("deserialization",),
        "DUO104": ("code",),
        "DUO105": ("code",),
        "DUO106": ("command",),
        "DUO108": ("code",),
        "DUO109": ("deserialization",),
        "DUO110": ("code",),
        "DUO112": ("archive",),
        "DUO115": ("archive",),
        "DUO116": ("command",),
        "DUO119": ("deserialization",),
        "DUO120": ("deserialization",),
        "DUO130": ("weak hash", "password hash"),
        "DUO134": ("cipher", "weak hash"),
    },
    "precli": {
        "PY004": ("weak hash", "password hash"),
        "PY005": ("token",),
        "PY011": ("deserialization",),
        "PY013": ("deserialization",),
    },
    "cytoscnpy": {
        "CSP-D001": ("code",),
        "CSP-D002": ("code",),
        "CSP-D003": ("command",),
        "CSP-D004": ("command",),
        "CSP-D005": ("code",),
        "CSP-D101": ("SQL",),
        "CSP-D102": ("SQL",),
        "CSP-D103": ("HTML", "template"),
        "CSP-D104": ("XML entities",),
        "CSP-D105": ("HTML",),
        "CSP-D106": ("LDAP",),
        "CSP-D107": ("XPath",),
        "CSP-D201": ("deserialization",),
        "CSP-D202": ("deserialization",),
        "CSP-D203": ("deserialization",),
        "CSP-D204": ("deserialization",),
        "CSP-D301": ("weak hash", "password hash"),
        "CSP-D302": ("weak hash", "password hash"),
        "CSP-D304": ("cipher",),
        "CSP-D305": ("cipher",),
        "CSP-D311": ("randomness",),
        "CSP-D402": ("SSRF",),
        "CSP-D410": ("SSRF",),
        "CSP-D501": ("path",),
        "CSP-D502": ("archive", "path"),
        "CSP-D503": ("archive", "path"),
        "CSP-D901": ("secret in log",),
        "CSP-D904": ("log",),
        "taint CodeInjection": ("code", "template"),
        "taint CommandInjection": ("command",),
        "taint Deserialization": ("deserialization",),
        "taint OpenRedirect": ("redirect",),
        "taint PathTraversal": ("path", "archive"),
        "taint SqlInjection": ("SQL",),
        "taint Ssrf": ("SSRF",),
        "taint Xss": ("HTML", "template"),
    },
    "skylos": {
        "SKY-D201": ("code",),
        "SKY-D202": ("code",),
        "SKY-D203": ("command",),
        "SKY-D205": ("deserialization",),
        "SKY-D206": ("deserialization",),
        "SKY-D209": ("command",),
        "SKY-D211": ("SQL",),
        "SKY-D212": ("command",),
        "SKY-D215": ("path", "archive"),
        "SKY-D216": ("SSRF",),
        "SKY-D217": ("SQL",),
        "SKY-D226": ("HTML",),
        "SKY-D228": ("HTML",),
        "SKY-D230": ("redirect",),
        "SKY-D233": ("deserialization",),
        "SKY-D326": ("archive",),
        "SKY-D349": ("template",),
    },
}

GENERAL: Final[Mapping[str, tuple[str, ...]]] = {
    "bandit": ("B403", "B404", "B405", "B406"),
    "ruff": ("S403", "S404", "S405", "S406"),
    "dlint": ("DUO107",),
    "precli": ("PY028",),
    "cytoscnpy": ("CSP-D405", "CSP-D702"),
    "skylos": ("SKY-D325",),
}
"""Ids that were seen and count for no class: imports, and dangers that the labels do not speak of."""


def classes_of(scanner: str, scanner_id: str) -> frozenset[str]:
    """Return the classes that an alarm counts for."""
    if scanner == "cuspid":
        name = CLASS_OF_RULE.get(scanner_id)
        return frozenset((name,)) if name else frozenset()
    return frozenset(IDS[scanner].get(scanner_id, ()))


def is_known(scanner: str, scanner_id: str) -> bool:
    """Tell whether the tables say anything about an id."""
    return scanner == "cuspid" or scanner_id in IDS[scanner] or scanner_id in GENERAL[scanner]
