"""Names of branches."""

import re

from .errors import Invalid

_NAME = re.compile(r"\w[\w.-]*\Z")


def check_name(name: str) -> str:
    if _NAME.match(name) is None:
        raise Invalid(len(name))
    return name
