from django.http import HttpRequest, QueryDict

class Request(HttpRequest):
    data: Source["request"]
    query_params: Source["request"] | Sanitized["nosql"] | QueryDict
    stream: Source["request"]
    auth: Clean
