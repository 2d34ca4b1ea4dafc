"""Safe: a message's payload has to be known."""

import os

import paho.mqtt.client as mqtt

ORDERS = ("up", "down")


def on_message(client, userdata, message):
    order = message.payload.decode()
    if order not in ORDERS:
        return
    os.system("blinds " + order)  # ok: CSP-D003


client = mqtt.Client()
client.on_message = on_message
client.connect("broker.local")
client.loop_forever()
