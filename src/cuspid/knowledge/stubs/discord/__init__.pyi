"""discord.py 2: what users of a chat write."""
class Attachment:
    filename: Source["message"]
    # The addresses are of the service's own store.
    url: Clean
    proxy_url: Clean
    async def save(self, fp: Sink["path"], **kwargs: object) -> int: ...
    async def read(self, **kwargs: object) -> Source["message"]: ...
class Message:
    content: Source["message"]
    clean_content: Source["message"]
    attachments: list[Attachment]
    author: Clean
    channel: Clean
class Client:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @decorates("message_event")
    def event(self, coro: object) -> object: ...
    @entry
    async def on_message(self, message: Message) -> None: ...
@signature
def message_event(message: Message, *args: Clean) -> None: ...
class Interaction:
    user: Clean
    data: Source["message"]
