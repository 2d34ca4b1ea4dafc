"""A handler that a document names reads the request."""

import os

import connexion

app = connexion.App(__name__)


@app.route("/ping/<host>")
def ping(host):
    os.system("ping " + host)  # finding: CSP-D003
    os.system("ping " + str(int(connexion.request.args["count"])))  # ok
    return "", 204
