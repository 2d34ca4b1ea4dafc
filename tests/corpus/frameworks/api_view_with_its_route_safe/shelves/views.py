"""One decorator says how a view is called, the table of routes what its parameters let through; another wraps it."""


from rest_framework.decorators import api_view
from rest_framework.response import Response


def shelved(view):
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except OSError:
            return Response(status=404)

    return wrapper


@shelved
@api_view(["GET"])
def cover(request, name):
    with open("/srv/covers/" + name) as file:  # ok: CSP-D501
        return Response(file.read())
