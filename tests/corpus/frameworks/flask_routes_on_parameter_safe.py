"""Safe: the converter of the route lets only digits in."""

import subprocess


def init_routes(app):
    @app.route("/depots/<int:depot>/sync", methods=["POST"])
    def sync(depot):
        subprocess.run(f"rsync-depot {depot}", shell=True)  # ok: CSP-D003
        return {"state": "done"}
