"""Safe: the response says that it is plain text."""

from django.http import HttpResponse


def robots(request):
    lines = ["User-agent: *", "Disallow: /cart"]
    lines.append("# seen by " + request.META.get("HTTP_USER_AGENT", "-") + request.GET.get("note", ""))
    return HttpResponse("\n".join(lines), content_type="text/plain")  # ok: CSP-X001
