"""Unsafe: an endpoint class redirects where the form says."""

from starlette.endpoints import HTTPEndpoint
from starlette.responses import RedirectResponse


class Login(HTTPEndpoint):
    async def post(self, request):
        form = await request.form()
        target = form["next"]
        return RedirectResponse(target, status_code=303)  # finding: CSP-D801
