"""The link in a mail holds the hash of a random number: whoever guesses the number knows the link."""

import hashlib
import random

generator = random.Random()


def send(mail, user):
    digest = hashlib.sha512()
    digest.update(str(generator.random()).encode())
    reset_link = "https://example.org/reset/" + digest.hexdigest()  # finding: CSP-D311
    mail.deliver(user, reset_link)
