"""Unsafe: routes are hung on an application that is handed in."""

import subprocess


def init_routes(app):
    @app.route("/depots/<depot>/sync", methods=["POST"])
    def sync(depot):
        subprocess.run(f"rsync-depot {depot}", shell=True)  # finding: CSP-D003
        return {"state": "done"}
