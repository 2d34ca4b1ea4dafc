"""Settings of a mail server: the text under `password` is the password itself."""

MAIL = {
    "host": "mail.example.org",
    "user": "robot",
    "password": "9-Linden-Trees",  # finding: CSP-S300
}


def login(server):
    server.login(MAIL["user"], MAIL["password"])
