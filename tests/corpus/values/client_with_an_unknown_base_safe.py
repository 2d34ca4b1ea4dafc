"""A client that was made with a token tells who it is; its token is something else."""

import logging
import os

from chatlib.session import Session

log = logging.getLogger(__name__)


class NamedSession(Session):
    def __init__(self, nick, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.nick = nick


def connect():
    session = NamedSession("crier", access_token=os.environ["CHAT_ACCESS_TOKEN"])
    log.info("connected as %s", session.whoami())  # ok: CSP-D901
    return session
