"""Pages are printed whenever a message comes."""

import shlex

import paho.mqtt.client as mqtt
from invoke import Context

context = Context()


def on_message(client, userdata, message):
    page = message.payload.decode()
    context.run(f"lp -t {page} /srv/page.pdf", hide=True)  # finding: CSP-D003


client = mqtt.Client()
client.on_message = on_message
client.connect("broker.internal", 1883)
client.loop_forever()
