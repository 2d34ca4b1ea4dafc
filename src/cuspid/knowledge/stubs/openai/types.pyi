class Function:
    name: Source["message"]
    arguments: Source["message"]
class ToolCall:
    id: Clean
    type: Clean
    function: Function
class Message:
    content: Source["message"]
    refusal: Source["message"]
    parsed: Source["message"]
    role: Clean
    function_call: Function
    tool_calls: list[ToolCall]
class Delta(Message): ...
class Choice:
    message: Message
    delta: Delta
    text: Source["message"]
    finish_reason: Clean
    index: int
class ChatCompletion:
    id: Clean
    model: Clean
    choices: list[Choice]
    def __iter__(self) -> Iterator[ChatCompletion]: ...
    def __aiter__(self) -> AsyncIterator[ChatCompletion]: ...
    def model_dump(self, **kwargs: object) -> Source["message"]: ...
class OutputItem:
    type: Clean
    name: Source["message"]
    arguments: Source["message"]
    call_id: Clean
    content: Source["message"]
class Response:
    id: Clean
    output_text: Source["message"]
    output_parsed: Source["message"]
    output: list[OutputItem]
