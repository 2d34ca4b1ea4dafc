"""After signing in to a depot, its own host is cut off the address asked for; what named another host goes on."""

from urllib.parse import urlparse

from tornado.web import RequestHandler


class SignIn(RequestHandler):
    def own_address(self, wanted):
        wanted = wanted.replace("\\", "%5C")
        if wanted.startswith("///"):
            wanted = "//" + wanted.lstrip("/")
        parsed = urlparse(wanted)
        if (wanted + "/").startswith((f"https://{self.settings['host']}/", f"//{self.settings['host']}/")):
            wanted = "/" + parsed.path.lstrip("/")
            if parsed.query:
                wanted = wanted + "?" + parsed.query
            if parsed.fragment:
                wanted = wanted + "#" + parsed.fragment
            parsed = urlparse(wanted)
        if wanted and not (parsed.netloc or wanted.startswith("/")):
            wanted = ""
        return wanted

    def post(self):
        self.redirect(self.own_address(self.get_argument("next", "")) or "/depot")  # finding: CSP-D801
