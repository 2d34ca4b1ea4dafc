from django.http import HttpRequest
from django.views.generic.base import View as View

@signature
@shape("view", first="request")
def view(request: HttpRequest, *args: Source["request"], **values: Source["request"]) -> None: ...
