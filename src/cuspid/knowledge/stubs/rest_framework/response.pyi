from django.http import HttpResponse

class Response(HttpResponse):
    def __init__(self, data: object = ..., status: object = ..., template_name: object = ..., headers: object = ..., exception: bool = ..., content_type: object = ...) -> None: ...
