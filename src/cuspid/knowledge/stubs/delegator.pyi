"""Commands with pipes, without a shell: each is cut into words."""
class Command:
    out: Clean
    err: Clean
    return_code: int
def run(command: Sink["command"], block: bool = True, *args: object, **kwargs: object) -> Command: ...
def chain(command: Sink["command"], *args: object, **kwargs: object) -> Command: ...
