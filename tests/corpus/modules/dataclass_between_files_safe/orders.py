"""What an order is."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Order:
    article: str
    count: int
    note: str = ""
    tags: list[str] = field(default_factory=list)
