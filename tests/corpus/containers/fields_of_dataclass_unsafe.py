"""An object has two fields."""

from dataclasses import dataclass

from flask import Flask, request
import ldap

app = Flask(__name__)


@dataclass
class Job:
    kind: str
    text: str = ""


@app.post("/job")
def job():
    job = Job("plain")
    job.text = (request.values.get("q") or "")
    chosen = job.text
    server = ldap.initialize("ldaps://ldap.example.org")
    found = server.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + chosen + ")")  # finding: CSP-D107
    return {"found": len(found)}
