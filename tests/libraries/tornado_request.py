"""Every part of Tornado's request that the client chooses, and those that it does not."""

import os

import json

import tornado.web


class Everything(tornado.web.RequestHandler):
    def post(self, word, number):
        os.system("show " + str(self.get_argument("a")))  # finding: CSP-D003
        os.system("show " + str(self.get_argument("a", None)))  # finding: CSP-D003
        os.system("show " + str(self.get_arguments("a")[0]))  # finding: CSP-D003
        os.system("show " + str(self.get_query_argument("a")))  # finding: CSP-D003
        os.system("show " + str(self.get_body_argument("a")))  # finding: CSP-D003
        os.system("show " + str(self.get_body_arguments("a")[0]))  # finding: CSP-D003
        os.system("show " + str(self.get_cookie("a")))  # finding: CSP-D003
        os.system("show " + str(self.request.body))  # finding: CSP-D003
        os.system("show " + str(json.loads(self.request.body)["a"]))  # finding: CSP-D003
        os.system("show " + str(self.request.headers["X-A"]))  # finding: CSP-D003
        os.system("show " + str(self.request.headers.get("X-A")))  # finding: CSP-D003
        os.system("show " + str(self.request.uri))  # finding: CSP-D003
        os.system("show " + str(self.request.path))  # finding: CSP-D003
        os.system("show " + str(self.request.query))  # finding: CSP-D003
        os.system("show " + str(self.request.arguments["a"][0]))  # finding: CSP-D003
        os.system("show " + str(self.request.query_arguments["a"][0]))  # finding: CSP-D003
        os.system("show " + str(self.request.cookies["a"].value))  # finding: CSP-D003
        os.system("show " + str(self.request.files["a"][0]["filename"]))  # finding: CSP-D003
        os.system("show " + str(self.request.files["a"][0].filename))  # finding: CSP-D003
        os.system("show " + str(self.request.files["a"][0].body))  # finding: CSP-D003
        os.system("show " + str(self.path_args[0]))  # finding: CSP-D003
        os.system("show " + str(self.path_kwargs["word"]))  # finding: CSP-D003
        os.system("show " + str(word))  # finding: CSP-D003
        os.system("show " + str(self.request.method))  # ok
        os.system("show " + str(self.request.remote_ip))  # ok
        os.system("show " + str(self.get_secure_cookie("a")))  # ok
        os.system("show " + str(self.get_signed_cookie("a")))  # ok
        os.system("show " + str(self.current_user))  # ok
        os.system("show " + str(self.settings["a"]))  # ok
        os.system("show " + str(number))  # ok


app = tornado.web.Application([(r"/any/([^/]+)/(\d+)", Everything)])
