"""A Django view stores an uploaded file under its own name."""

import os
import uuid

from django.http import JsonResponse
from django.views import View

FOLDER = "/srv/uploads"


class Upload(View):
    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        saved = []
        for field, sent in request.FILES.items():
            target = os.path.join(FOLDER, request.POST.get(f"{field}_name", sent.name))
            with open(target, "wb") as stream:  # finding: CSP-D501
                for chunk in sent.chunks():
                    stream.write(chunk)
            saved.append(field)
        return JsonResponse({"saved": saved})
