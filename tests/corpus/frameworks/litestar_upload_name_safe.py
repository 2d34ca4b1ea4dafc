"""Safe: the name is made here."""

import uuid
from typing import Annotated

from litestar import post
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.params import Body


@post("/sheets")
async def sheets(data: Annotated[UploadFile, Body(media_type=RequestEncodingType.MULTI_PART)]) -> None:
    name = uuid.uuid4().hex
    content = await data.read()
    with open("/srv/sheets/" + name, "wb") as target:  # ok: CSP-D501
        target.write(content)
