"""Unsafe: the line that is typed in is executed."""

PROGRAMS = {
    "greet": "print('hello')",
    "count": "print(list(range(3)))",
}


def loop():
    while line := input("> ").strip():
        program = PROGRAMS.get(line, line)
        exec(program, {})  # finding: CSP-D002


if __name__ == "__main__":
    loop()
