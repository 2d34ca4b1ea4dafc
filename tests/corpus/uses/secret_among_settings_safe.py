"""Settings of a mail server: the text under `password` names the variable that holds it."""

import os

MAIL = {
    "host": "mail.example.org",
    "user": "robot",
    "password": "MAIL_PASSWORD",  # ok: CSP-S300
}


def login(server):
    server.login(MAIL["user"], os.environ[MAIL["password"]])
