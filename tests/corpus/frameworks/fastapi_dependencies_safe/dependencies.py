"""What the routes depend on."""

from typing import Annotated

from fastapi import Depends, Header, HTTPException

REGIONS = {"eu", "us", "ap"}


def region(x_region: Annotated[str, Header()] = "eu") -> str:
    if x_region not in REGIONS:
        raise HTTPException(status_code=400)
    return x_region


class Mirror:
    def __init__(self, name: Annotated[str, Depends(region)]) -> None:
        self.name = name

    @property
    def url(self) -> str:
        return "https://" + self.name + ".mirror.example.net/index"
