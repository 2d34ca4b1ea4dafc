"""Safe: the upload is stored under the name of the user's own number."""

import os

from django.http import HttpResponse
from django.views.decorators.http import require_POST


@require_POST
def deposit(request):
    document = request.FILES["document"]
    place = os.path.join("/srv/deposit", str(request.user.pk))
    with open(place, "wb") as target:  # ok: CSP-D501
        for chunk in document.chunks():
            target.write(chunk)
    return HttpResponse(status=204)
