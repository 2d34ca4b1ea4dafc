"""OpenAI Agents 0.x: a model chooses what tools are given."""
@signature
def tool_function(*args: Source["message"], **values: Source["message"]) -> None: ...
class RunContextWrapper:
    context: Clean
class RunResult:
    final_output: Source["message"]
    new_items: Source["message"]
class Runner:
    @classmethod
    async def run(cls, starting_agent: object, input: object, **kwargs: object) -> RunResult: ...
    @classmethod
    def run_sync(cls, starting_agent: object, input: object, **kwargs: object) -> RunResult: ...
class Agent:
    def __init__(self, name: str, *args: object, **kwargs: object) -> None: ...
@decorates("tool_function")
def function_tool(func: object = None, **kwargs: object) -> object: ...
