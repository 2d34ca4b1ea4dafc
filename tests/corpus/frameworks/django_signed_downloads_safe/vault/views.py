import os

from django.core import signing
from django.http import FileResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET

from vault.links import path_of

ROOT = "/srv/vault"


@require_GET
def download(request):
    try:
        path = path_of(request.GET.get("t", ""))
    except (signing.BadSignature, KeyError):
        return HttpResponseBadRequest("bad link")
    return FileResponse(open(os.path.join(ROOT, path), "rb"))  # ok: CSP-D501


@require_GET
def leave(request):
    target = request.GET.get("to", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return HttpResponseRedirect(target)
