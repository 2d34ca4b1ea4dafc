"""Objects of which nothing is known but how they are used: directories, clients, documents, collections."""

import settings
from flask import Flask, request

app = Flask(__name__)


def lookup(connection, name):
    return connection.search_s("dc=x", 2, "(uid=" + name + ")")  # finding: CSP-D107


def find(tree, name):
    return tree.xpath("//user[@name='" + name + "']")  # finding: CSP-D106


def fetch(client, host):
    return client.get(f"http://{host}/status")  # finding: CSP-D402


def run(ssh, name):
    return ssh.exec_command("ls " + name)  # finding: CSP-D003


def users(db, body):
    return db.users.find_one({"name": body["name"]})  # finding: CSP-D110


def cursor(db, text):
    handle = db.cursor()
    handle.execute(text)  # finding: CSP-D101
    return handle.fetchall()


class Base(settings.Model):
    def rows(self, name):
        return self.query("SELECT * FROM t WHERE name = '%s'" % name)  # finding: CSP-D101


@app.route("/all", methods=["POST"])
def everything():
    name = request.args["name"]
    lookup(settings.directory(), name)
    find(settings.tree(), name)
    fetch(settings.client(), name)
    run(settings.ssh(), name)
    users(settings.db(), request.get_json())
    cursor(settings.db(), name)
    Base().rows(name)
    settings.environment.from_string("Hello {{ user }} " + name)  # finding: CSP-D103
    return ""
