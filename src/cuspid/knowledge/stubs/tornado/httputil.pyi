from tornado.web import HTTPHeaders as HTTPHeaders
from tornado.web import HTTPServerRequest as HTTPServerRequest

def url_concat(url: str, args: object) -> Returns["url"]: ...
