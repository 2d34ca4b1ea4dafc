"""A loop with a flag decides whether the value is known."""

from flask import Flask, redirect, request

app = Flask(__name__)
HOSTS = ["https://a.example.com/", "https://b.example.com/"]


@app.get("/jump")
def jump():
    target = request.args.get("to", HOSTS[0])
    for host in HOSTS:
        if target.startswith(host):
            break
    else:
        target = HOSTS[0]
    return redirect(target)  # ok: CSP-D801
