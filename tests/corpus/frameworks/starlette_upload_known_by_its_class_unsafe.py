"""A seed bank takes in lists of seeds: what one is called is written to the log."""

import logging

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.responses import PlainTextResponse
from starlette.routing import Route

log = logging.getLogger(__name__)


async def take_in(request):
    form = await request.form()
    sent = form.get("list")
    if sent is None or not isinstance(sent, UploadFile):
        return PlainTextResponse("no list", status_code=400)
    log.info("list called %s", sent.filename)  # finding: CSP-D108
    return PlainTextResponse("thanks")


app = Starlette(routes=[Route("/lists", take_in, methods=["POST"])])
