"""Every part of Falcon's request that the client chooses, and those that it does not."""

import os

import falcon


class Everything:
    def on_post(self, req, resp, word, number):
        os.system("show " + str(req.params["a"]))  # finding: CSP-D003
        os.system("show " + str(req.params.get("a")))  # finding: CSP-D003
        os.system("show " + str(req.get_param("a")))  # finding: CSP-D003
        os.system("show " + str(req.get_param("a", required=True)))  # finding: CSP-D003
        os.system("show " + str(req.get_param_as_list("a")[0]))  # finding: CSP-D003
        os.system("show " + str(req.media["a"]))  # finding: CSP-D003
        os.system("show " + str(req.media.get("a")))  # finding: CSP-D003
        os.system("show " + str(req.get_media()["a"]))  # finding: CSP-D003
        os.system("show " + str(req.stream.read()))  # finding: CSP-D003
        os.system("show " + str(req.bounded_stream.read()))  # finding: CSP-D003
        os.system("show " + str(req.headers["X-A"]))  # finding: CSP-D003
        os.system("show " + str(req.get_header("X-A")))  # finding: CSP-D003
        os.system("show " + str(req.cookies["a"]))  # finding: CSP-D003
        os.system("show " + str(req.query_string))  # finding: CSP-D003
        os.system("show " + str(req.path))  # finding: CSP-D003
        os.system("show " + str(req.uri))  # finding: CSP-D003
        os.system("show " + str(req.url))  # finding: CSP-D003
        os.system("show " + str(req.relative_uri))  # finding: CSP-D003
        os.system("show " + str(req.user_agent))  # finding: CSP-D003
        os.system("show " + str(req.referer))  # finding: CSP-D003
        os.system("show " + str(req.get_param_as_json("a")))  # finding: CSP-D003
        os.system("show " + str(word))  # finding: CSP-D003
        os.system("show " + str(req.method))  # ok
        os.system("show " + str(req.remote_addr))  # ok
        os.system("show " + str(req.get_param_as_int("a")))  # ok
        os.system("show " + str(req.get_param_as_bool("a")))  # ok
        os.system("show " + str(req.context.user))  # ok
        os.system("show " + str(number))  # ok


app = falcon.App()
app.add_route("/any/{word}/{number:int}", Everything())
