class Request:
    query_params: Source["request"] | Sanitized["nosql"] | dict[str, str]
    uri_params: Source["request"] | Sanitized["nosql"] | dict[str, str]
    headers: Source["request"] | Sanitized["nosql"] | dict[str, str]
    json_body: Source["request"]
    raw_body: Source["request"]
    method: Clean
    context: Clean
    def to_dict(self) -> Source["request"]: ...
