"""An application is started."""

from flask import Flask

app = Flask(__name__)
VERBOSE = "yes" == "no"


@app.get("/")
def home():
    return {"ok": True}


if __name__ == "__main__":
    app.run(host="127.0.0.1", debug=VERBOSE)  # ok: CSP-D403
