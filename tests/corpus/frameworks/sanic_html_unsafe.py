"""Unsafe: a page is made of an argument."""

from sanic import Sanic, response

app = Sanic("mirror")


@app.route("/mirror")
async def mirror(request):
    word = request.args.get("word", "")
    return response.html("<i>" + word + "</i>")  # finding: CSP-X001
