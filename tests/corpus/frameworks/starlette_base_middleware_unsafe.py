"""A middleware that says which page was not found."""

import html

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import HTMLResponse


class NotFoundMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        response = await call_next(request)
        if response.status_code == 404:
            asked = request.query_params.get("from", "here")
            return HTMLResponse(f"<h1>Not found</h1><p>You came from {asked}</p>", 404)  # finding: CSP-X001
        return response


app = Starlette(middleware=[Middleware(NotFoundMiddleware)])
