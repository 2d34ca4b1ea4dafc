"""Hooks that a base class calls in order, with a context object."""

import subprocess
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Context:
    project: str
    options: dict = field(default_factory=dict)
    output: list = field(default_factory=list)


class Plugin:
    order = 50

    def before(self, context):
        pass

    def run(self, context):
        raise NotImplementedError


class Checkout(Plugin):
    order = 10

    def run(self, context):
        branch = context.options.get("branch", "main")
        context.output.append(subprocess.getoutput(f"git -C /srv/{context.project} checkout {branch}"))  # finding: CSP-D003


class Guard(Plugin):
    order = 5

    def run(self, context):
        branch = context.options.get("branch", "main")
        if not branch.replace("-", "").isalnum():
            context.output.append("odd branch")


class Runner:
    def __init__(self, *plugins):
        self.plugins = sorted(plugins, key=lambda plugin: plugin.order)

    def run(self, context):
        for plugin in self.plugins:
            plugin.before(context)
            plugin.run(context)
        return context.output


@app.post("/deploy")
def deploy():
    context = Context("site", {"branch": request.form.get("branch", "main")})
    return {"output": Runner(Guard(), Checkout()).run(context)}
