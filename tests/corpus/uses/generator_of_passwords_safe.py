"""A new member's password is picked letter by letter, by the one for secrets."""

import secrets
import string

ALPHABET = string.ascii_letters + string.digits


def letters(count):
    picked = []
    for _ in range(count):
        picked.append(secrets.choice(ALPHABET))
    return "".join(picked)


def invite(members, address):
    password = letters(14)  # ok: CSP-D311
    members.append((address, password))
    return password
