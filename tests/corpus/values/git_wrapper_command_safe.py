"""A wrapper around git, used by a web service."""

import subprocess

from sanic import Sanic, json

app = Sanic("history")


class GitError(RuntimeError):
    """What git complained about."""


class Repository:
    def __init__(self, folder):
        self.folder = folder

    def _git(self, *words):
        done = subprocess.run(["git", *words], cwd=self.folder, capture_output=True, text=True)  # ok: CSP-D003
        if done.returncode:
            raise GitError("failed")
        return done.stdout

    def log(self, author):
        return self._git("log", "--oneline", f"--author={author}").splitlines()


@app.get("/log")
async def log(request):
    repository = Repository("/srv/repo")
    return json({"log": repository.log(request.args.get("author", ""))})
