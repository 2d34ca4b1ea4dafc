"""Parameters of a path operation that the client chooses, and those that cannot do harm."""

import os

import datetime
import enum
import uuid
from decimal import Decimal
from typing import Annotated, Literal, Optional

from fastapi import Body, Cookie, Depends, FastAPI, File, Form, Header, Path, Query, Request, UploadFile
from pydantic import BaseModel, Field, PositiveInt, conint, constr

app = FastAPI()


class Colour(enum.Enum):
    red = "red"


class Inner(BaseModel):
    text: str
    count: int


class Model(BaseModel):
    name: str
    names: list[str] = []
    inner: Inner
    inners: list[Inner] = []
    other: Optional[str] = None
    size: int = 1
    sizes: list[int] = []
    colour: Colour = Colour.red
    slug: str = Field(pattern="^[a-z]+$")


class Filter:
    def __init__(self, word: str = "", page: int = 1):
        self.word = word
        self.page = page


def user_agent(user_agent: Annotated[str, Header()]):
    return user_agent


def page_number(page: int = 1):
    return page


@app.post("/any/{word}/{number}")
async def everything(
    request: Request,
    word: str,
    number: int,
    model: Model,
    plain,
    query: str = "",
    listed: list[str] = Query([]),
    optional: Optional[str] = None,
    either: str | None = None,
    header: Annotated[str | None, Header()] = None,
    cookie: str = Cookie(""),
    form: str = Form(...),
    body: dict = Body(...),
    upload: UploadFile = File(...),
    content: bytes = File(b""),
    agent: str = Depends(user_agent),
    filters: Filter = Depends(),
    page: int = Depends(page_number),
    counted: Annotated[int, Query(ge=1)] = 1,
    key: uuid.UUID = None,
    day: datetime.date = None,
    price: Decimal = None,
    colour: Colour = Colour.red,
    literal: Literal["a", "b"] = "a",
    numbers: list[int] = Query([]),
    maybe: Optional[int] = None,
    flag: bool = False,
    positive: PositiveInt = 1,
    bounded: conint(gt=0) = 1,
    pattern: constr(pattern="^[a-z]+$") = "a",
    part: Annotated[str, Path(pattern=r"^\w+$")] = "a",
):
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(model.name))  # finding: CSP-D003
    os.system("show " + str(model.names[0]))  # finding: CSP-D003
    os.system("show " + str(model.inner.text))  # finding: CSP-D003
    os.system("show " + str(model.inners[0].text))  # finding: CSP-D003
    os.system("show " + str(model.other))  # finding: CSP-D003
    os.system("show " + str(plain))  # finding: CSP-D003
    os.system("show " + str(query))  # finding: CSP-D003
    os.system("show " + str(listed[0]))  # finding: CSP-D003
    os.system("show " + str(optional))  # finding: CSP-D003
    os.system("show " + str(either))  # finding: CSP-D003
    os.system("show " + str(header))  # finding: CSP-D003
    os.system("show " + str(cookie))  # finding: CSP-D003
    os.system("show " + str(form))  # finding: CSP-D003
    os.system("show " + str(body["a"]))  # finding: CSP-D003
    os.system("show " + str(upload.filename))  # finding: CSP-D003
    os.system("show " + str(await upload.read()))  # finding: CSP-D003
    os.system("show " + str(content))  # finding: CSP-D003
    os.system("show " + str(agent))  # finding: CSP-D003
    os.system("show " + str(filters.word))  # finding: CSP-D003
    os.system("show " + str(request.query_params["a"]))  # finding: CSP-D003
    os.system("show " + str((await request.json())["a"]))  # finding: CSP-D003
    os.system("show " + str(model.model_dump()["name"]))  # finding: CSP-D003
    os.system("show " + str(model.dict()["name"]))  # finding: CSP-D003
    os.system("show " + str(number))  # ok
    os.system("show " + str(model.size))  # ok
    os.system("show " + str(model.sizes[0]))  # ok
    os.system("show " + str(model.inner.count))  # ok
    os.system("show " + str(model.colour.value))  # ok
    os.system("show " + str(model.slug))  # ok
    os.system("show " + str(counted))  # ok
    os.system("show " + str(key))  # ok
    os.system("show " + str(day))  # ok
    os.system("show " + str(price))  # ok
    os.system("show " + str(colour.value))  # ok
    os.system("show " + str(literal))  # ok
    os.system("show " + str(numbers[0]))  # ok
    os.system("show " + str(maybe))  # ok
    os.system("show " + str(flag))  # ok
    os.system("show " + str(positive))  # ok
    os.system("show " + str(bounded))  # ok
    os.system("show " + str(pattern))  # ok
    os.system("show " + str(part))  # ok
    os.system("show " + str(page))  # ok
    os.system("show " + str(filters.page))  # ok
    os.system("show " + str(upload.size))  # ok
    return {"shown": True}
