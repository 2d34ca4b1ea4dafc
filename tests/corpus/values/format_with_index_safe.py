"""The formatted offset is "b:+3", not what the branch asks, so only the constant statement is executed."""

from django.http import JsonResponse
from django.views import View


class Recalculate(View):
    def post(self, request):
        offset = "{0[1]}:{n:+d}".format(("a", "b"), n=3)
        if offset == "b:3":
            statement = request.POST["statement"]
        else:
            statement = "total = 0"
        scope = {}
        exec(statement, scope)  # ok: CSP-D002
        return JsonResponse({"names": len(scope)})
