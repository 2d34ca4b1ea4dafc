from telegram import Update
class CallbackContext:
    args: Source["message"]
    bot: Clean
    user_data: Clean
    chat_data: Clean
class _Types:
    DEFAULT_TYPE = CallbackContext
class ContextTypes:
    DEFAULT_TYPE = CallbackContext
@signature
@shape("handler", first="update", then="context")
def handler(update: Update, context: CallbackContext) -> None: ...
class CommandHandler:
    def __init__(self, command: object, callback: Callback["handler"], *args: object, **kwargs: object) -> None: ...
class MessageHandler:
    def __init__(self, filters: object, callback: Callback["handler"], *args: object, **kwargs: object) -> None: ...
class CallbackQueryHandler:
    def __init__(self, callback: Callback["handler"], *args: object, **kwargs: object) -> None: ...
class Application:
    @staticmethod
    def builder() -> object: ...
    def add_handler(self, handler: object, group: int = 0) -> None: ...
