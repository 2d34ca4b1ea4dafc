from pyramid.config import Configurator

import views


def main():
    config = Configurator()
    config.add_route("hello", "/hello/{name}")
    config.add_view(views.hello, route_name="hello")
    return config.make_wsgi_app()
