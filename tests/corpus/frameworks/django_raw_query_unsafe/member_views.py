"""Unsafe: raw() gets a query with the client's text in it."""

from django.http import JsonResponse

from models import Member


def members(request):
    name = request.GET.get("name", "")
    found = Member.objects.raw(f"SELECT * FROM club_member WHERE name LIKE '{name}%%'")  # finding: CSP-D101
    return JsonResponse({"count": len(list(found))})
