from django.http import HttpRequest

@signature
@shape("view", first="request")
def view(request: HttpRequest, *args: Source["request"], **values: Source["request"]) -> None: ...
