"""Unsafe: a message's payload becomes a command."""

import os

import paho.mqtt.client as mqtt

ORDERS = ("up", "down")


def on_message(client, userdata, message):
    order = message.payload.decode()
    if order == "":
        return
    os.system("blinds " + order)  # finding: CSP-D003


client = mqtt.Client()
client.on_message = on_message
client.connect("broker.local")
client.loop_forever()
