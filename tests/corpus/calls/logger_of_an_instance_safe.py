"""Safe: the method logs the length of the text."""

import logging

from fastapi import FastAPI

app = FastAPI()


class Visit:
    def __init__(self, campaign: str) -> None:
        self.campaign = campaign
        self.log = logging.getLogger(type(self).__name__)

    def note(self) -> None:
        self.log.info(f"visit for {len(self.campaign)} letters")  # ok: CSP-D108


@app.get("/visit/{campaign}")
async def visit(campaign: str):
    Visit(campaign).note()
    return {"thanks": True}
