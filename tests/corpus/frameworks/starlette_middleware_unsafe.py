"""Unsafe: a middleware writes a parameter into a shell command."""

import os
import shlex

from starlette.middleware.base import BaseHTTPMiddleware


class AuditMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        user = request.headers.get("x-user", "")
        os.system("audit " + user)  # finding: CSP-D003
        return await call_next(request)
