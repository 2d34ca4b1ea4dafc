"""What names tell of a use, and which texts are secrets."""

from __future__ import annotations

import pytest

from cuspid.analysis.secret_values import STRONG, WEAK, judge
from cuspid.analysis.uses import IDENTIFIER, SECRET, use_of


@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("token", SECRET),
        ("reset_token", SECRET),
        ("sessionId", SECRET),
        ("OTP", SECRET),
        ("verification_code", SECRET),
        ("api_key", SECRET),
        ("set_password", SECRET),
        ("cache_key", IDENTIFIER),
        ("e_tag", IDENTIFIER),
        ("ETag", IDENTIFIER),
        ("file_md5", IDENTIFIER),
        ("gravatar", IDENTIFIER),
        ("token_count", ""),
        ("num_tokens", ""),
        ("result", ""),
        ("digest", ""),
        ("code", ""),
    ],
)
def test_use_of_a_name(name: str, use: str) -> None:
    assert use_of(name) == use


@pytest.mark.parametrize(
    ("name", "text", "label"),
    [
        ("password", "pl4tyPus!", STRONG),
        ("db_password", "password123", STRONG),
        ("passwd", "swordfish", WEAK),
        ("api_key", "9f86d081884c7d659a2feaa0c55ad015", STRONG),
        ("token", "k2J9dLq0ZmX7", WEAK),
        ("secret", "sesame", ""),
        ("password", "password", ""),
        ("password", "required", ""),
        ("password", "reset-password", ""),
        ("password", "your_password1", ""),
        ("password", "********", ""),
        ("password", "{{ password }}", ""),
        ("password", "vault.read.password", ""),
        ("token_url", "k2J9dLq0ZmX7k2J9dLq0ZmX7", ""),
        ("access_token", "access_token", ""),
        ("csrf_token", "k2J9dLq0ZmX7k2J9dLq0ZmX7", ""),
        ("name", "pl4tyPus!", ""),
    ],
)
def test_a_text_under_a_name(name: str, text: str, label: str) -> None:
    assert judge(name, text) == label
