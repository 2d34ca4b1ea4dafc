import asyncio
from fastapi import FastAPI, Request

app = FastAPI()


async def lines(request: Request):
    rest = ""
    async for chunk in request.stream():
        rest += chunk.decode()
        *whole, rest = rest.split("\n")
        for line in whole:
            yield line


@app.post("/resize")
async def resize(request: Request):
    async for line in lines(request):
        width = int(line)
        process = await asyncio.create_subprocess_shell(f"convert in.png -resize {width} out.png")  # ok: CSP-D004
        await process.wait()
    return {"done": True}
