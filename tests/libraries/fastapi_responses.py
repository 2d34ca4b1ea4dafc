"""What FastAPI and Starlette send as a page, and what they do not."""

from fastapi import FastAPI, Response
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, StreamingResponse
from starlette.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.get("/view_0")
async def view_0(text: str):
    return text  # ok


@app.get("/view_1")
async def view_1(text: str):
    return {"text": text}  # ok


@app.get("/view_2")
async def view_2(text: str):
    return HTMLResponse(text)  # finding: CSP-X001


@app.get("/view_3")
async def view_3(text: str):
    return HTMLResponse(content=f"<p>{text}</p>", status_code=404)  # finding: CSP-X001


@app.get("/view_4")
async def view_4(text: str):
    return PlainTextResponse(text)  # ok


@app.get("/view_5")
async def view_5(text: str):
    return JSONResponse({"text": text})  # ok


@app.get("/view_6")
async def view_6(text: str):
    return Response(text, media_type="text/html")  # finding: CSP-X001


@app.get("/view_7")
async def view_7(text: str):
    return Response(content=text, media_type="image/svg+xml")  # finding: CSP-X001


@app.get("/view_8")
async def view_8(text: str):
    return Response(text, media_type="text/plain")  # ok


@app.get("/view_9")
async def view_9(text: str):
    return Response(text)  # ok


@app.get("/view_10")
async def view_10(text: str):
    return Response(text, headers={"Content-Type": "text/html"})  # finding: CSP-X001


@app.get("/view_11")
async def view_11(text: str):
    return StreamingResponse(iter([text]), media_type="text/html")  # finding: CSP-X001


@app.get("/view_12")
async def view_12(text: str):
    return StreamingResponse(iter([text]), media_type="text/plain")  # ok


@app.get("/view_13")
async def view_13(text: str):
    return RedirectResponse(text)  # finding: CSP-D801


@app.get("/view_14")
async def view_14(text: str):
    return RedirectResponse(url="/items/" + text)  # ok


@app.get("/view_15")
async def view_15(text: str):
    return FileResponse("/srv/" + text)  # finding: CSP-D501


@app.get("/view_16")
async def view_16(text: str):
    return templates.TemplateResponse("page.html", {"text": text})  # ok


@app.get("/view_17")
async def view_17(text: str):
    return Response("", status_code=302, headers={"Location": text})  # finding: CSP-D109, CSP-D801


@app.get("/view_18")
async def view_18(text: str):
    response = Response()
    response.headers["X-Text"] = text  # finding: CSP-D109
