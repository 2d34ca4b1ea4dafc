"""python-telegram-bot 20 and later: what users of a chat write."""
class User:
    id: int
    username: Source["message"]
    first_name: Source["message"]
    full_name: Source["message"]
class Document:
    file_name: Source["message"]
    file_id: Clean
class Message:
    text: Source["message"]
    caption: Source["message"]
    from_user: User
    document: Document
    async def reply_text(self, text: object, *args: object, **kwargs: object) -> Clean: ...
class CallbackQuery:
    data: Source["message"]
    message: Message
    async def answer(self, *args: object, **kwargs: object) -> Clean: ...
class Update:
    message: Message
    effective_message: Message
    edited_message: Message
    channel_post: Message
    callback_query: CallbackQuery
    effective_user: User
    effective_chat: Clean
class Bot:
    def __init__(self, token: str, *args: object, **kwargs: object) -> None: ...
