"""Small programs that users may start by name."""

PROGRAMS = {"clear": "screen.clear()", "beep": "screen.beep()"}


def source_of(request_data):
    name = request_data["name"]
    return PROGRAMS[name]
