"""The language in the cookie is part of the path."""

from http import cookies
from http.server import BaseHTTPRequestHandler


class Greeter(BaseHTTPRequestHandler):
    def language(self) -> str:
        jar = cookies.SimpleCookie(self.headers.get("Cookie", ""))
        if "lang" not in jar:
            return "en"
        value = jar["lang"].value
        return value

    def do_GET(self) -> None:
        with open("/srv/greetings/" + self.language() + ".html", "rb") as page:  # finding: CSP-D501
            found = len(page.read()) > 0
        self.send_response(204 if found else 404)
        self.end_headers()
