"""Unsafe: an upload is stored under the name that the client gave."""

import os

from django.http import HttpResponse
from django.views.decorators.http import require_POST


@require_POST
def deposit(request):
    document = request.FILES["document"]
    place = os.path.join("/srv/deposit", request.POST["folder"])
    with open(place, "wb") as target:  # finding: CSP-D501
        for chunk in document.chunks():
            target.write(chunk)
    return HttpResponse(status=204)
