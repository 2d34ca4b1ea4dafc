"""The link in a mail holds the hash of a number of the operating system's generator."""

import hashlib
import random

generator = random.SystemRandom()


def send(mail, user):
    digest = hashlib.sha512()
    digest.update(str(generator.random()).encode())
    reset_link = "https://example.org/reset/" + digest.hexdigest()  # ok: CSP-D311
    mail.deliver(user, reset_link)
