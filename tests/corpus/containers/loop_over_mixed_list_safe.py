"""The loop runs the elements of another list, which holds constants only."""

import os

from fastapi import FastAPI, Body

app = FastAPI()


@app.post("/services/restart")
def restart(service: str = Body(embed=True)):
    standard = ["nginx", "redis-server"]
    requested = standard + [service]
    failed = []
    for name in standard:
        if os.system("systemctl restart " + name):  # ok: CSP-D003
            failed.append(len(name))
    return {"asked": len(requested), "failed": failed}
