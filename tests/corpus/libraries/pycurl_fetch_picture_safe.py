"""Pictures are fetched from where a visitor says."""

from io import BytesIO

import falcon
import pycurl

HOST = "https://pictures.example.org/"


class Picture:
    def on_post(self, req, resp):
        place = req.get_media()["place"]
        buffer = BytesIO()
        curl = pycurl.Curl()
        curl.setopt(pycurl.TIMEOUT, 5)
        curl.setopt(pycurl.URL, HOST + place)  # ok: CSP-D402
        curl.setopt(pycurl.WRITEDATA, buffer)
        curl.perform()
        curl.close()
        resp.media = {"size": len(buffer.getvalue())}


app = falcon.App()
app.add_route("/picture", Picture())
