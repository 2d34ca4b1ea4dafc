"""A command of a chat that deploys."""

import subprocess

from slack_bolt import App

app = App()


@app.command("/deploy")
def deploy(ack, command, respond):
    ack()
    tag = command["text"]
    subprocess.run(f"deploy {tag}", shell=True, check=True)  # finding: CSP-D003
    respond("done")
