"""Safe: raw() gets the client's text as a parameter."""

from django.http import JsonResponse

from models import Member


def members(request):
    name = request.GET.get("name", "")
    found = Member.objects.raw("SELECT * FROM club_member WHERE name LIKE %s", [name + "%"])  # ok: CSP-D101
    return JsonResponse({"count": len(list(found))})
