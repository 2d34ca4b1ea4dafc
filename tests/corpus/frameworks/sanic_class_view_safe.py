"""Safe: a class view passes no shell."""

import subprocess

from sanic import Sanic
from sanic.response import text
from sanic.views import HTTPMethodView

app = Sanic("kiln")


class Kiln(HTTPMethodView):
    async def post(self, request):
        program = request.form.get("program")
        subprocess.run(["kiln", "start", program])  # ok: CSP-D003
        return text("ok")


app.add_route(Kiln.as_view(), "/kiln")
