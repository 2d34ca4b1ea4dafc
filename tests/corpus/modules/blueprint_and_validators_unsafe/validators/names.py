import re

from werkzeug.exceptions import BadRequest


def checked_name(value):
    if re.search(r"^[a-z]", value) is None:
        raise BadRequest("name")
    return value
