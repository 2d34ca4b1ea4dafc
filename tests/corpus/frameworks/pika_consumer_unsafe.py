"""Unsafe: a message's body is unpickled."""

import json
import pickle

import pika

connection = pika.BlockingConnection(pika.ConnectionParameters("localhost"))
channel = connection.channel()


def on_message(channel, method, properties, body):
    order = pickle.loads(body)  # finding: CSP-D201
    print(order)
    channel.basic_ack(delivery_tag=method.delivery_tag)


channel.basic_consume(queue="orders", on_message_callback=on_message)
channel.start_consuming()
