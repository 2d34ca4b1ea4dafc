"""A template is made of what is in the request."""

from django.http import HttpResponse
from django.template import Context, Template


def preview(request):
    body = request.POST.get("body", "")
    page = Template("<p>" + body + "</p>").render(Context({}))  # finding: CSP-D103
    return HttpResponse(page)
