"""The value of one round of the loop is run in the next."""

import os

from fastapi import FastAPI

app = FastAPI()


@app.post("/playlist")
def playlist(titles: list[str]):
    previous = "silence"
    codes = []
    for title in titles:
        codes.append(os.system(f"play /srv/sounds/{previous}.ogg"))  # finding: CSP-D003
        previous = title
    return {"codes": codes}
