class APIGatewayProxyEvent:
    query_string_parameters: Source["request"] | Sanitized["nosql"] | dict[str, str]
    path_parameters: Source["request"] | Sanitized["nosql"] | dict[str, str]
    headers: Source["request"] | Sanitized["nosql"] | dict[str, str]
    body: Source["request"]
    json_body: Source["request"]
    path: Source["request"]
    raw_event: Source["request"]
    def get_query_string_value(self, name: str, default_value: object = None) -> Source["request"]: ...
    def get_header_value(self, name: str, *args: object, **kwargs: object) -> Source["request"]: ...
    def __getitem__(self, key: str) -> Source["request"]: ...
