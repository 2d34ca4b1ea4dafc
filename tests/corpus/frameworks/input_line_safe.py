"""Safe: the line that is typed in only chooses among constant programs."""

PROGRAMS = {
    "greet": "print('hello')",
    "count": "print(list(range(3)))",
}


def loop():
    while line := input("> ").strip():
        program = PROGRAMS.get(line, "pass")
        exec(program, {})  # ok: CSP-D002


if __name__ == "__main__":
    loop()
