"""Unsafe: an upload's name chooses the file."""

import uuid
from typing import Annotated

from litestar import post
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.params import Body


@post("/sheets")
async def sheets(data: Annotated[UploadFile, Body(media_type=RequestEncodingType.MULTI_PART)]) -> None:
    name = data.filename
    content = await data.read()
    with open("/srv/sheets/" + name, "wb") as target:  # finding: CSP-D501
        target.write(content)
