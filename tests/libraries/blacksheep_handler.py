"""Parameters of BlackSheep's handlers are converted to their annotations."""

import os

from blacksheep import Application, get, html, text

app = Application()


@get("/lamps/{lamp}")
async def lamp(lamp: str, level: int):
    os.system(f"lamp --level {level}")  # ok
    os.system("lamp " + lamp)  # finding: CSP-D003
    if level:
        return html("<p>" + lamp)  # finding: CSP-X001
    return text("<p>" + lamp)  # ok
