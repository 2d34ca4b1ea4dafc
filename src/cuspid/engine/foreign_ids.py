"""What other scanners call the dangers that our rules report, so that their suppression comments keep their meaning.

>>> OUR_IDS["B321"]
('CSP-D406',)

`B…` are Bandit's ids, `S…` ruff's, `DUO…` dlint's. Bandit's import checks (B401, B402) map to the rule about the use:
whoever accepted the import accepted the protocol.

Invariants: an id that is not listed suppresses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_BY_NUMBER: Final[Mapping[str, tuple[str, ...]]] = {
    "102": ("CSP-D002",),
    "103": ("CSP-D505",),
    "104": ("CSP-D404",),
    "105": ("CSP-S300", "CSP-D902"),
    "106": ("CSP-S300", "CSP-D902", "CSP-D312"),
    "107": ("CSP-S300",),
    "108": ("CSP-D507",),
    "113": ("CSP-D405",),
    "201": ("CSP-D403",),
    "202": ("CSP-D502", "CSP-D503"),
    "301": ("CSP-D201", "CSP-D204"),
    "302": ("CSP-D203",),
    "303": ("CSP-D301", "CSP-D302", "CSP-D303"),
    "304": ("CSP-D304",),
    "305": ("CSP-D305",),
    "306": ("CSP-D504",),
    "307": ("CSP-D001",),
    "308": ("CSP-D105", "CSP-X001"),
    "310": ("CSP-D410", "CSP-D402"),
    "311": ("CSP-D311",),
    "312": ("CSP-D409",),
    "313": ("CSP-D104",),
    "314": ("CSP-D104",),
    "315": ("CSP-D104",),
    "316": ("CSP-D104",),
    "317": ("CSP-D104",),
    "318": ("CSP-D104",),
    "319": ("CSP-D104",),
    "320": ("CSP-D104",),
    "321": ("CSP-D406",),
    "323": ("CSP-D408",),
    "324": ("CSP-D301", "CSP-D302", "CSP-D303"),
    "401": ("CSP-D409",),
    "402": ("CSP-D406",),
    "501": ("CSP-D401",),
    "502": ("CSP-D412",),
    "503": ("CSP-D412",),
    "504": ("CSP-D411",),
    "505": ("CSP-D306",),
    "506": ("CSP-D202",),
    "507": ("CSP-D413",),
    "508": ("CSP-D417",),
    "509": ("CSP-D417",),
    "602": ("CSP-D003",),
    "603": ("CSP-D113",),
    "604": ("CSP-D003",),
    "605": ("CSP-D003", "CSP-D004"),
    "606": ("CSP-D113",),
    "608": ("CSP-D101", "CSP-D102"),
    "609": ("CSP-D003",),
    "610": ("CSP-D101", "CSP-D102"),
    "611": ("CSP-D101", "CSP-D102"),
    "614": ("CSP-D204",),
    "703": ("CSP-D105", "CSP-X001"),
    "704": ("CSP-D105", "CSP-X001"),
}
"""Ruff took Bandit's numbers over; what differs stands in the tables below."""

_DLINT: Final[Mapping[str, tuple[str, ...]]] = {
    "DUO102": ("CSP-D311",),
    "DUO103": ("CSP-D201",),
    "DUO104": ("CSP-D001",),
    "DUO105": ("CSP-D002",),
    "DUO106": ("CSP-D003", "CSP-D004"),
    "DUO107": ("CSP-D104",),
    "DUO108": ("CSP-D005",),
    "DUO109": ("CSP-D202",),
    "DUO110": ("CSP-D002",),
    "DUO112": ("CSP-D503",),
    "DUO115": ("CSP-D502",),
    "DUO116": ("CSP-D003",),
    "DUO119": ("CSP-D201",),
    "DUO120": ("CSP-D203",),
    "DUO122": ("CSP-D408",),
    "DUO123": ("CSP-D401",),
    "DUO121": ("CSP-D504",),
    "DUO130": ("CSP-D301", "CSP-D302", "CSP-D303"),
    "DUO134": ("CSP-D301", "CSP-D302", "CSP-D304", "CSP-D305", "CSP-D306"),
}

OUR_IDS: Final[Mapping[str, tuple[str, ...]]] = {
    **{f"B{number}": ids for number, ids in _BY_NUMBER.items()},
    **{f"S{number}": ids for number, ids in _BY_NUMBER.items()},
    **_DLINT,
}

BANDIT_NAMES: Final[Mapping[str, str]] = {
    "exec_used": "B102",
    "set_bad_file_permissions": "B103",
    "hardcoded_bind_all_interfaces": "B104",
    "hardcoded_password_string": "B105",
    "hardcoded_password_funcarg": "B106",
    "hardcoded_password_default": "B107",
    "hardcoded_tmp_directory": "B108",
    "request_without_timeout": "B113",
    "flask_debug_true": "B201",
    "tarfile_unsafe_members": "B202",
    "hashlib": "B324",
    "request_with_no_cert_validation": "B501",
    "ssl_with_bad_version": "B502",
    "ssl_with_bad_defaults": "B503",
    "ssl_with_no_version": "B504",
    "weak_cryptographic_key": "B505",
    "yaml_load": "B506",
    "ssh_no_host_key_verification": "B507",
    "snmp_insecure_version": "B508",
    "snmp_weak_cryptography": "B509",
    "subprocess_popen_with_shell_equals_true": "B602",
    "subprocess_without_shell_equals_true": "B603",
    "start_process_with_no_shell": "B606",
    "any_other_function_with_shell_equals_true": "B604",
    "start_process_with_a_shell": "B605",
    "hardcoded_sql_expressions": "B608",
    "linux_commands_wildcard_injection": "B609",
    "django_extra_used": "B610",
    "django_rawsql_used": "B611",
    "pytorch_load": "B614",
    "django_mark_safe": "B703",
    "markupsafe_markup_xss": "B704",
}
"""Bandit's comments may name a check instead of its id."""
