"""Objects of which nothing is known but how they are used, and used well; others with methods of the same names."""

import settings
from flask import Flask, request

app = Flask(__name__)


def find(tree, name):
    return tree.xpath("//user[@name=$name]", name=name)  # ok: CSP-D106


def fetch(client, name):
    client.get(f"http://api.example.com/{name}")  # ok: CSP-D402
    client.get(name)  # ok: CSP-D402
    client.get("/users/" + name)  # ok: CSP-D402
    return client.get("key:" + name)  # ok: CSP-D402


def users(db, body):
    return db.users.find_one({"name": str(body["name"])})  # ok: CSP-D110


def other(thing, name):
    thing.execute("job " + name)  # ok: CSP-D101
    thing.query("select " + name)  # ok: CSP-D101
    thing.run("update the " + name)  # ok: CSP-D101
    thing.search("the words " + name)  # ok: CSP-D107
    thing.search("(a note) " + name)  # ok: CSP-D107
    thing.select(name)  # ok: CSP-D101
    thing.raw(name)  # ok: CSP-D101
    thing.from_string(name)  # ok: CSP-D103
    thing.info("SELECT * FROM t WHERE a = " + repr(name))  # ok: CSP-D101


@app.route("/all", methods=["POST"])
def everything():
    name = request.args["name"]
    find(settings.tree(), name)
    fetch(settings.client(), name)
    users(settings.db(), request.get_json())
    other(settings.thing(), name)
    return ""
