from flask import request


def argument(name, default="0"):
    value = request.args.get(name, default)
    return int(value)
