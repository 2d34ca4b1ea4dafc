"""Which hosts may be asked."""

from typing import Final

HOSTS: Final = frozenset({"geo.example.net", "maps.example.net"})
BLOCKED: Final = frozenset({"maps.example.net"})


def permitted(host: str | None) -> bool:
    return host not in BLOCKED
