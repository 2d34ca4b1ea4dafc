"""The visitor's part chooses between two constant parts."""

import os
import shutil

from django.http import HttpRequest, JsonResponse


def publish(request: HttpRequest) -> JsonResponse:
    edition = request.POST.get("edition", "")
    folder = ("evening" if edition == "evening" else "morning")
    shutil.copy(os.path.join("/srv/editions", folder, "page.pdf"), "/srv/public/page.pdf")  # ok: CSP-D501
    return JsonResponse({"published": True})
