"""The way back after signing out."""

from litestar import Litestar, get
from litestar.response import Redirect


@get("/sign-out")
async def sign_out(back: str = "/") -> Redirect:
    return Redirect(path=back)  # finding: CSP-D801


app = Litestar([sign_out])
