"""Settings of an application are changed by a form of JSON."""

from aiohttp import web


class Settings:
    theme = "light"
    page_size = 20

    editable = ("theme", "page_size")

    def update(self, values):
        for name, value in values.items():
            setattr(self, name, value)  # finding: CSP-D008


async def change(request):
    settings = request.app["settings"]
    settings.update(await request.json())
    return web.json_response({"theme": settings.theme})


def make_app():
    app = web.Application()
    app["settings"] = Settings()
    app.router.add_patch("/settings", change)
    return app
