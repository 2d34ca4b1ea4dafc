"""Bolt for Python 1: what users of a workspace write. Handlers name what they want to be given.

What Slack itself makes is nobody's text: who, where and when, and the addresses of its own store and of its answers.
"""
@signature
def listener(
    *,
    payload: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    event: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    message: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    command: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    shortcut: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    action: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    view: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    options: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"],
    body: Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "type", "subtype", "user", "user_id", "bot_id", "app_id", "api_app_id", "team", "team_id", "channel", "channel_id", "channel_type", "ts", "event_ts", "thread_ts", "client_msg_id", "trigger_id", "response_url", "action_ts"] | Entry[list[Source["message"] | Unsure | dict[str, str] | Entry[Clean, "id", "user", "filetype", "mimetype", "url_private", "url_private_download", "permalink", "size"]], "files"], "event"],
    ack: Clean,
    say: Clean,
    respond: Clean,
    client: Clean,
    logger: Clean,
    context: Clean,
    next: Clean,
    next_: Clean,
    resp: Clean,
    response: Clean,
    complete: Clean,
    fail: Clean,
    **values: Source["message"] | Unsure,
) -> None: ...
class App:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @decorates("listener")
    def event(self, event: object, *args: object, **kwargs: object) -> object: ...
    @decorates("listener")
    def message(self, keyword: object = "", *args: object, **kwargs: object) -> object: ...
    @decorates("listener")
    def command(self, command: object, *args: object, **kwargs: object) -> object: ...
    @decorates("listener")
    def action(self, constraints: object, *args: object, **kwargs: object) -> object: ...
    @decorates("listener")
    def view(self, constraints: object, *args: object, **kwargs: object) -> object: ...
    @decorates("listener")
    def shortcut(self, constraints: object, *args: object, **kwargs: object) -> object: ...
    @decorates("listener")
    def options(self, constraints: object, *args: object, **kwargs: object) -> object: ...
