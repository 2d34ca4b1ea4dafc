"""A handler of Robyn's reads its request."""

import os

from robyn import Robyn

app = Robyn(__file__)


@app.post("/lamps/:lamp")
async def lamp(request):
    os.system("lamp " + request.path_params["lamp"])  # finding: CSP-D003
    os.system("lamp " + request.json()["level"])  # finding: CSP-D003
    os.system("lamp " + str(int(request.query_params.get("level"))))  # ok
    return "ok"
