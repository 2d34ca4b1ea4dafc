"""Pictures of a gallery."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse
from starlette.routing import Mount, Route

PICTURES = Path("/srv/gallery")


class Picture(HTTPEndpoint):
    async def get(self, request):
        wanted = PICTURES / request.query_params["file"]
        if wanted.parent != PICTURES or wanted.name == "..":
            raise HTTPException(404)
        return FileResponse(wanted)  # ok: CSP-D501


app = Starlette(routes=[Mount("/gallery", routes=[Route("/picture", Picture)])])
