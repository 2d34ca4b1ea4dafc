"""Safe: the view redirects to a route."""

from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPFound


def after_login(request):
    return HTTPFound(location=request.route_url("home", _query={"from": request.GET["came_from"]}))  # ok: CSP-D801


def main(global_config, **settings):
    config = Configurator(settings=settings)
    config.add_route("after_login", "/after-login")
    config.add_view(after_login, route_name="after_login")
    return config.make_wsgi_app()
