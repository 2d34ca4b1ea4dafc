"""The last mode of the constant URL is not the one that the branch asks for, so the constant path is
opened."""

from urllib.parse import parse_qs, urlsplit

from fastapi import FastAPI

app = FastAPI()
ORIGIN = urlsplit("https://files.example.org:8443/list?mode=open&mode=fast")


@app.get("/head")
def head(name: str):
    modes = parse_qs(ORIGIN.query)["mode"]
    chosen = "readme.txt"
    if ORIGIN.hostname == "files.example.org" and modes[-1] == "open":
        chosen = name
    with open("/srv/files/" + chosen) as stream:  # ok: CSP-D501
        return {"head": stream.readline()}
