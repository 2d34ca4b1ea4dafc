"""A Quart view renders a template from a string."""

from quart import Quart, render_template_string, request

app = Quart(__name__)
PAGE = "<h1>{{ title }}</h1>"


@app.route("/card", methods=["POST"])
async def card():
    form = await request.form
    return await render_template_string("<h1>" + form["title"] + "</h1>")  # finding: CSP-D103
