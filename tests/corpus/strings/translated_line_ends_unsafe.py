"""Line ends are translated before a line is written."""

import logging

from django.http import JsonResponse

log = logging.getLogger("audit")
TABLE = str.maketrans({"\t": " "})


def note(request):
    log.info("note: %s", request.POST.get("note", "").translate(TABLE))  # finding: CSP-D108
    return JsonResponse({"ok": True})
