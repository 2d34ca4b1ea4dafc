"""The log keeps the database's host."""

import logging
import os

logging.basicConfig(level=logging.INFO)


def settings() -> tuple[str, str]:
    host = os.environ["DATABASE_HOST"]
    password = os.environ["DATABASE_PASSWORD"]
    logging.info("connecting with %s", host)  # ok: CSP-D901
    return host, password


if __name__ == "__main__":
    settings()
