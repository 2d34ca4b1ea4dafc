"""What goes wrong is shown to the visitor."""

import html

from pyramid.config import Configurator
from pyramid.response import Response
from pyramid.view import exception_view_config, view_config


class NoSuchPlan(Exception):
    def __init__(self, name):
        super().__init__(f"there is no plan {name}")
        self.name = name


@exception_view_config(NoSuchPlan)
def no_such_plan(exception, request):
    text = str(exception)
    return Response(f"<h1>Sorry</h1><p>{text}</p>", status=404)  # finding: CSP-X001


@view_config(route_name="plan", renderer="json")
def plan(request):
    name = request.params["name"]
    if name not in ("small", "large"):
        raise NoSuchPlan(name)
    return {"plan": name}


def main():
    config = Configurator()
    config.add_route("plan", "/plan")
    config.scan()
    return config.make_wsgi_app()
