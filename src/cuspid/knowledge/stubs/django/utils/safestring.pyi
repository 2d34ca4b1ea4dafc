def mark_safe(s: Sink["html.markup"]) -> Sanitized["html"]: ...

@carrier
@trait("text")
class SafeString(str):
    def __init__(self, s: Sink["html.markup"] = ...) -> Sanitized["html"]: ...

SafeText = SafeString
