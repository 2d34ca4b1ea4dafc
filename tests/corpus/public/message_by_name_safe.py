"""Safe: a handler of messages reads data; what it unpickles is no message, but its own file."""

import json
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
        spec = json.loads(req.body)  # ok: CSP-D201
        return Message(f"reply_{req.topic}", engine.allocate(spec))

    def on_task(self, message: dict) -> None:
        task = self.tasks[message["task"]]  # ok: CSP-D201
        task.run()

    def restore(self, message: int) -> None:
        with open(f"/var/lib/allocator/{message}.state", "rb") as file:
            self.tasks = pickle.load(file)  # ok: CSP-D201
