"""Papers of several years, each in a folder."""

from bottle import Bottle, request, static_file

app = Bottle()


@app.get("/papers/<name>")
def paper(name):
    year = request.query.get("year", "2020")
    return static_file(name, root="/srv/papers/" + year)  # finding: CSP-D501
