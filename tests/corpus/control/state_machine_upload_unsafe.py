import enum
import os
from flask import Flask, request, abort

app = Flask(__name__)


class State(enum.Enum):
    NAME = "name"
    BODY = "body"
    DONE = "done"


class Parser:
    def __init__(self):
        self.state = State.NAME
        self.name = ""
        self.body = []

    def feed(self, line):
        handler = getattr(self, f"_on_{self.state.value}")
        self.state = handler(line)

    def _on_name(self, line):
        self.name = line.partition(":")[2].strip()
        return State.BODY

    def _on_body(self, line):
        if line == ".":
            return State.DONE
        self.body.append(line)
        return State.BODY

    def _on_done(self, line):
        return State.DONE


@app.post("/put")
def put():
    parser = Parser()
    for line in request.get_data(as_text=True).splitlines():
        parser.feed(line)
    if parser.state is not State.DONE:
        abort(400)
    with open(os.path.join("/srv/put", parser.name), "w") as out:  # finding: CSP-D501
        out.write("\n".join(parser.body))
    return {}
