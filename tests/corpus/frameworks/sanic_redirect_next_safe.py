"""The way back after a setting was changed."""

from sanic import Blueprint
from sanic.response import redirect

bp = Blueprint("settings", url_prefix="/settings")


@bp.post("/theme")
async def theme(request):
    target = {"home": "/", "shop": "/shop"}.get(request.form.get("back"), "/")
    return redirect(target)  # ok: CSP-D801
