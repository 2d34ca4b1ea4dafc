"""What users of Slack write becomes a command, or a word of one."""

import os
import shlex

import requests
from slack_bolt import App

app = App(token="xoxb")


@app.command("/play")
def play(ack, command):
    ack()
    os.system("play " + shlex.quote(command["text"]))  # ok
    os.system("play " + command["text"])  # finding: CSP-D003


@app.event("app_mention")
def mentioned(event, say, logger):
    say("thanks")
    os.system("play --for " + event["user"])  # ok
    os.system("play --title " + event["text"])  # finding: CSP-D003


@app.event("file_shared")
def shared(event):
    for file in event.get("files", []):
        requests.get(file["url_private"], timeout=5)  # ok
        requests.get(file["title"], timeout=5)  # finding: CSP-D402
