"""One element of the list is the visitor's, and the loop runs every element."""

import os

from fastapi import FastAPI, Body

app = FastAPI()


@app.post("/services/restart")
def restart(service: str = Body(embed=True)):
    standard = ["nginx", "redis-server"]
    requested = standard + [service]
    failed = []
    for name in requested:
        if os.system("systemctl restart " + name):  # finding: CSP-D003
            failed.append(len(name))
    return {"asked": len(requested), "failed": failed}
