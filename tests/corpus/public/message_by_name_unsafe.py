"""Unsafe: a handler of messages, which nothing here calls, runs what the message says."""

import base64
import pickle
from dataclasses import dataclass


@dataclass
class Message:
    topic: str
    body: bytes


class Allocate:
    def __init__(self) -> None:
        self.tasks = {}

    def process(self, req: Message, engine) -> Message:
        spec = pickle.loads(req.body)  # finding: CSP-D201
        return Message(f"reply_{req.topic}", engine.allocate(spec))

    def on_task(self, message: dict) -> None:
        task = pickle.loads(base64.b64decode(message["task"]))  # finding: CSP-D201
        task.run()

    def restore(self, message: int) -> None:
        with open(f"/var/lib/allocator/{message}.state", "rb") as file:
            self.tasks = pickle.load(file)  # ok: CSP-D201
