"""Safe: an endpoint class redirects to a page of its own."""

from starlette.endpoints import HTTPEndpoint
from starlette.responses import RedirectResponse


class Login(HTTPEndpoint):
    async def post(self, request):
        form = await request.form()
        target = "/account?from=" + form["next"]
        return RedirectResponse(target, status_code=303)  # ok: CSP-D801
