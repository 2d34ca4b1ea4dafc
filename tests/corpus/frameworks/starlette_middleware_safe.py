"""Safe: a middleware quotes the parameter."""

import os
import shlex

from starlette.middleware.base import BaseHTTPMiddleware


class AuditMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        user = shlex.quote(request.headers.get("x-user", ""))
        os.system("audit " + user)  # ok: CSP-D003
        return await call_next(request)
