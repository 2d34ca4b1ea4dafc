"""Only the length of one round's value is carried to the next."""

import os

from fastapi import FastAPI

app = FastAPI()


@app.post("/playlist")
def playlist(titles: list[str]):
    previous = "silence"
    codes = []
    for title in titles:
        codes.append(os.system(f"play /srv/sounds/{previous}.ogg"))  # ok: CSP-D003
        previous = str(len(title))
    return {"codes": codes}
