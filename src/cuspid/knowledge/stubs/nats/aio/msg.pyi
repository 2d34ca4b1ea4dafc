class Msg:
    data: Source["message"]
    headers: Source["message"]
    subject: Source["message"]
    reply: Source["message"]
    async def respond(self, data: object) -> None: ...
    async def ack(self) -> None: ...
