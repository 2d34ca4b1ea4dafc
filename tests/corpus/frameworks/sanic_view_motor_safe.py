"""Signing in by name and password hash."""

from motor.motor_asyncio import AsyncIOMotorClient
from sanic import Sanic, json
from sanic.views import HTTPMethodView

app = Sanic("door")


@app.before_server_start
async def connect(app, _):
    app.ctx.users = AsyncIOMotorClient("mongodb://db")["door"]["users"]


class SignIn(HTTPMethodView):
    async def post(self, request):
        users = AsyncIOMotorClient("mongodb://db")["door"]["users"]
        body = request.json
        user = await users.find_one({"name": str(body["name"]), "pin": str(body["pin"])})  # ok: CSP-D110
        return json({"ok": user is not None})


app.add_route(SignIn.as_view(), "/sign-in")
