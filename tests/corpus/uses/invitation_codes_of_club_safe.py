"""A club's members invite guests by a code that is good for one evening."""

import random
import secrets
import string
from dataclasses import dataclass, field
from datetime import datetime, timedelta


ALPHABET = string.ascii_uppercase + string.digits


def new_code(length=10):
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


@dataclass
class Invitation:
    guest: str
    access_token: str = field(default_factory=new_code)
    expires: datetime = field(default_factory=lambda: datetime.now() + timedelta(hours=8))


def table_of(guest, tables):
    """Where somebody sits is no secret."""
    return random.choice(tables), Invitation(guest)  # ok: CSP-D311
