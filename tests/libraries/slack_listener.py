"""What users of Slack write becomes a command, or a word of one."""

import os
import shlex

from slack_bolt import App

app = App(token="xoxb")


@app.command("/play")
def play(ack, command):
    ack()
    os.system("play " + shlex.quote(command["text"]))  # ok
    os.system("play " + command["text"])  # finding: CSP-D003
