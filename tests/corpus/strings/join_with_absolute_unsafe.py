"""os.path.join() forgets what came before when the visitor's part is absolute."""

import os
import shutil

from django.http import HttpRequest, JsonResponse


def publish(request: HttpRequest) -> JsonResponse:
    edition = request.POST.get("edition", "")
    folder = edition
    shutil.copy(os.path.join("/srv/editions", folder, "page.pdf"), "/srv/public/page.pdf")  # finding: CSP-D501
    return JsonResponse({"published": True})
