"""Safe: the session keeps a number."""

from django.http import JsonResponse


def set_font(request):
    size = request.POST.get("size", "12")
    request.session["font_size"] = int(size)  # ok: CSP-D802
    return JsonResponse({"saved": True})
