"""A command of a chat that deploys."""

import subprocess

from slack_bolt import App

app = App()


@app.command("/deploy")
def deploy(ack, command, respond):
    ack()
    tag = command["text"]
    if not tag.isalnum():
        respond("no such tag")
        return
    subprocess.run(f"deploy {tag}", shell=True, check=True)  # ok: CSP-D003
    respond("done")
