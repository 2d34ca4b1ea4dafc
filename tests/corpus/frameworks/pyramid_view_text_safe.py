"""Books of an author, by a statement of SQL."""

from pyramid.view import view_config
from sqlalchemy import text


@view_config(route_name="books", renderer="json", request_method="GET")
def books(request):
    author = request.matchdict["author"]
    statement = text("SELECT title FROM books WHERE author = :author").bindparams(author=author)  # ok: CSP-D102
    return {"titles": [row.title for row in request.dbsession.execute(statement)]}


def includeme(config):
    config.add_route("books", "/authors/{author}/books")
    config.scan()
