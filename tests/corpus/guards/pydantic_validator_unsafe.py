"""A validator of a model raises for what is not allowed."""

from fastapi import FastAPI
from pydantic import BaseModel, field_validator
import httpx

app = FastAPI()
HOSTS = {"api.example.com", "files.example.com"}


class Fetch(BaseModel):
    host: str
    path: str = "/"

    @field_validator("host")
    @classmethod
    def known(cls, value):
        if not value:
            raise ValueError("unknown host")
        return value


@app.post("/fetch")
async def fetch(wanted: Fetch):
    async with httpx.AsyncClient(timeout=5) as client:
        answer = await client.get(f"https://{wanted.host}/status")  # finding: CSP-D402
    return {"status": answer.status_code}
