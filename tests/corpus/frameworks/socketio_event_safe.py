"""Safe: an event's data is bound."""

import sqlite3

import socketio

sio = socketio.AsyncServer(async_mode="asgi")


@sio.event
async def chat(sid, data):
    connection = sqlite3.connect("chat.db")
    connection.execute(f"INSERT INTO chat VALUES (?)", (data["text"],))  # ok: CSP-D101


@sio.on("leave")
async def leave(sid, data):
    await sio.leave_room(sid, data["room"])
