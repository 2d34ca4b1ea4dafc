"""Chainlit 1 and 2: what users of a chat write."""
class Element:
    name: Source["request"]
    path: Clean
    content: Source["request"]
class Message:
    content: Source["request"]
    elements: list[Element]
    author: Clean
    def __init__(self, content: object = ..., *args: object, **kwargs: object) -> None: ...
    async def send(self) -> Clean: ...
@signature
def message_function(message: Message) -> None: ...
@decorates("message_function")
def on_message(func: object) -> Returns["func"]: ...
