"""Unsafe: a response is HTML unless it says otherwise, and the client's text is in it."""

from django.http import HttpResponse


def robots(request):
    lines = ["User-agent: *", "Disallow: /cart"]
    lines.append("# seen by " + request.META.get("HTTP_USER_AGENT", "-") + request.GET.get("note", ""))
    return HttpResponse("\n".join(lines))  # finding: CSP-X001
