from django.http import HttpRequest
class Feed:
    @entry
    def get_object(self, request: HttpRequest, *args: Source["request"], **kwargs: Source["request"]) -> None: ...
