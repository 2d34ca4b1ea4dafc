"""Safe: the keys of a model that is turned into a dictionary are its fields, whatever the caller sends."""

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict

app = FastAPI()
GARDEN = {"name": "Rosary", "beds": 4}


class Garden:
    name = ""
    beds = 0


class GardenChange(BaseModel):
    model_config = ConfigDict(extra="ignore")
    name: str | None = None
    beds: int | None = None


@app.patch("/garden/{number}")
def change(number: int, wanted: GardenChange):
    garden = Garden()
    for field, value in wanted.model_dump(exclude_unset=True).items():
        setattr(garden, field, value)  # ok: CSP-D008
    return {"beds": garden.beds}
