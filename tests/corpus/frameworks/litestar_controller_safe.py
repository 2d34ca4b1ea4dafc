"""Safe: a controller's handler starts a program without a shell."""

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
        subprocess.run(["lpr", "-n", str(data.copies), data.name])  # ok: CSP-D003
