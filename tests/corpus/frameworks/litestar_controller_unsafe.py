"""Unsafe: a controller's handler runs a command."""

import subprocess
from dataclasses import dataclass

from litestar import Controller, post


@dataclass
class Order:
    name: str
    copies: int


class Printer(Controller):
    path = "/printer"

    @post()
    async def order(self, data: Order) -> None:
        subprocess.run(f"lpr -n {data.copies} {data.name}", shell=True)  # finding: CSP-D003
