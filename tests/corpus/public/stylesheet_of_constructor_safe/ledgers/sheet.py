"""Safe: the stylesheet that the caller names may read and write nothing."""

from pathlib import Path
from typing import Optional

from lxml import etree


class Sheet:
    def __init__(self, columns: list[str], style: Optional[str] = None) -> None:
        self.columns = list(columns)
        self.width = 80
        if style is None:
            self.style = Path(__file__).parent / "plain.xslt"
        else:
            self.style = Path(style).absolute()

    def widen(self) -> None:
        self.width = self.width * 2

    def render(self, ledger: str) -> str:
        tree = etree.fromstring(ledger)
        transform = etree.XSLT(etree.parse(self.style), access_control=etree.XSLTAccessControl.DENY_ALL)  # ok: CSP-D118
        return str(transform(tree))
