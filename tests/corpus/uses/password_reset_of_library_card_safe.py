"""A library card's pin is checked against what is stored."""

import hashlib
import hmac
import os


class PinStore:
    rounds = 390_000

    def __init__(self, connection):
        self.connection = connection

    def _digest(self, password, salt):
        return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, self.rounds)  # ok: CSP-D303

    def store(self, card, password):
        salt = os.urandom(16)
        self.connection.execute(
            "UPDATE cards SET salt = ?, digest = ? WHERE id = ?", (salt, self._digest(password, salt), card)
        )

    def verify(self, card, password):
        salt, expected = self.connection.execute("SELECT salt, digest FROM cards WHERE id = ?", (card,)).fetchone()
        return hmac.compare_digest(self._digest(password, salt), expected)
