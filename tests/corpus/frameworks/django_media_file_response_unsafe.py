"""Members fetch their invoices."""

import os

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404
from django.utils._os import safe_join


@login_required
def invoice(request):
    name = request.GET.get("name", "")
    path = os.path.join(settings.MEDIA_ROOT, "invoices", name)
    if not name.endswith(".pdf"):
        raise Http404
    return FileResponse(open(path, "rb"), as_attachment=True)  # finding: CSP-D501
