"""Unsafe: the session, which later views trust, keeps a text that the client chose."""

from django.http import JsonResponse


def set_font(request):
    size = request.POST.get("size", "12")
    request.session["font_size"] = size  # finding: CSP-D802
    return JsonResponse({"saved": True})
