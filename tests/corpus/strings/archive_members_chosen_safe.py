"""Only the members that the data filter lets pass are written."""

import io
import tarfile

from django.http import HttpRequest, JsonResponse


def restore(request: HttpRequest) -> JsonResponse:
    archive = tarfile.open(fileobj=io.BytesIO(request.body), mode="r:*")
    archive.extraction_filter = tarfile.data_filter
    archive.extractall(path="/srv/restored")  # ok: CSP-D502
    return JsonResponse({"members": len(archive.getmembers())})
