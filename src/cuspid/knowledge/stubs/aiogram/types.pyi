from telegram import Document, User
class Message:
    text: Source["message"]
    caption: Source["message"]
    from_user: User
    document: Document
    def get_args(self) -> Source["message"]: ...
    async def answer(self, text: object, *args: object, **kwargs: object) -> Clean: ...
    async def reply(self, text: object, *args: object, **kwargs: object) -> Clean: ...
class CallbackQuery:
    data: Source["message"]
    message: Message
    from_user: User
