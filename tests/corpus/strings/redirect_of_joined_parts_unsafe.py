"""A target is made of parts."""

from urllib.parse import urlencode

from django.http import HttpResponseRedirect


def leave(request):
    target = request.GET.get("target", "")
    return HttpResponseRedirect("//".join(["https:", target]))  # finding: CSP-D801
