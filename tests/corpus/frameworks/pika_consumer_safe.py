"""Safe: a message's body is read as JSON."""

import json
import pickle

import pika

connection = pika.BlockingConnection(pika.ConnectionParameters("localhost"))
channel = connection.channel()


def on_message(channel, method, properties, body):
    order = json.loads(body)  # ok: CSP-D201
    print(order)
    channel.basic_ack(delivery_tag=method.delivery_tag)


channel.basic_consume(queue="orders", on_message_callback=on_message)
channel.start_consuming()
