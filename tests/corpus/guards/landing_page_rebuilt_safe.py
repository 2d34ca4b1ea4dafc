"""After signing in to a depot, its own host is cut off the address asked for; what still names a host is dropped."""

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
        if wanted and (parsed.netloc or not wanted.startswith("/")):
            wanted = ""
        return wanted

    def post(self):
        self.redirect(self.own_address(self.get_argument("next", "")) or "/depot")  # ok: CSP-D801
