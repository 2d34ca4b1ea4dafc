"""Unsafe: an event's data becomes SQL."""

import sqlite3

import socketio

sio = socketio.AsyncServer(async_mode="asgi")


@sio.event
async def chat(sid, data):
    connection = sqlite3.connect("chat.db")
    connection.execute(f"INSERT INTO chat VALUES ('{data['text']}')")  # finding: CSP-D101


@sio.on("leave")
async def leave(sid, data):
    await sio.leave_room(sid, data["room"])
