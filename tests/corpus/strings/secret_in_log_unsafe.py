"""The log keeps the database's password."""

import logging
import os

logging.basicConfig(level=logging.INFO)


def settings() -> tuple[str, str]:
    host = os.environ["DATABASE_HOST"]
    password = os.environ["DATABASE_PASSWORD"]
    logging.info("connecting with %s", password)  # finding: CSP-D901
    return host, password


if __name__ == "__main__":
    settings()
