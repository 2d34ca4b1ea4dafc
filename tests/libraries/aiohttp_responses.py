"""What aiohttp sends as a page, and what it does not."""

from aiohttp import web


async def view_0(request):
    text = request.query["text"]
    return web.Response(text=text)  # ok


async def view_1(request):
    text = request.query["text"]
    return web.Response(text=text, content_type="text/html")  # finding: CSP-X001


async def view_2(request):
    text = request.query["text"]
    return web.Response(body=text.encode(), content_type="text/html")  # finding: CSP-X001


async def view_3(request):
    text = request.query["text"]
    return web.Response(text=text, headers={"Content-Type": "text/html"})  # finding: CSP-X001


async def view_4(request):
    text = request.query["text"]
    return web.Response(text=text, headers={"Content-Type": "text/csv"})  # ok


async def view_5(request):
    text = request.query["text"]
    return web.json_response({'text': text})  # ok


async def view_6(request):
    text = request.query["text"]
    raise web.HTTPFound(text)  # finding: CSP-D801


async def view_7(request):
    text = request.query["text"]
    raise web.HTTPSeeOther(location="/items/" + text)  # ok


async def view_8(request):
    text = request.query["text"]
    return web.FileResponse("/srv/" + text)  # finding: CSP-D501


async def view_9(request):
    text = request.query["text"]
    raise web.HTTPBadRequest(text=text)  # ok


async def view_10(request):
    text = request.query["text"]
    raise web.HTTPBadRequest(text=text, content_type="text/html")  # finding: CSP-X001


async def view_11(request):
    text = request.query["text"]
    return web.Response(status=302, headers={"Location": text})  # finding: CSP-D801
