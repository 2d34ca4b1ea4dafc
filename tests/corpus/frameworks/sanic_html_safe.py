"""Safe: the answer is text."""

from sanic import Sanic, response

app = Sanic("mirror")


@app.route("/mirror")
async def mirror(request):
    word = request.args.get("word", "")
    return response.text("<i>" + word + "</i>")  # ok: CSP-X001
