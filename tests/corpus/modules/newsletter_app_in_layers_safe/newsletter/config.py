"""Settings from the environment."""

import os


def load(environment):
    return {
        "SECRET_KEY": os.environ["NEWSLETTER_KEY"],
        "DATABASE": os.environ.get("NEWSLETTER_DB", "newsletter.db"),
        "TESTING": environment == "test",
    }
