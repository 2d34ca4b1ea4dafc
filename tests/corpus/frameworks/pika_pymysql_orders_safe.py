"""Orders come over a queue and are looked up."""

import json

import pika
import pymysql

db = pymysql.connect(host="db", user="orders", database="orders")


def on_order(channel, method, properties, body):
    order = json.loads(body)
    with db.cursor() as cursor:
        cursor.execute("UPDATE orders SET state = %s WHERE id = 1", (order["state"],))  # ok: CSP-D101
    db.commit()
    channel.basic_ack(method.delivery_tag)


def main():
    connection = pika.BlockingConnection(pika.ConnectionParameters("queue"))
    channel = connection.channel()
    channel.basic_consume(queue="orders", on_message_callback=on_order)
    channel.start_consuming()
