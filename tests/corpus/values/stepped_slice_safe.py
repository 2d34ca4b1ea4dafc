"""Every second letter from the end is "fdb", whose middle does not select the visitor's file name."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lines')
def count_lines():
    letters = 'abcdef'[::-2]
    if letters[1] == 'e':
        name = request.args['name']
    else:
        name = 'summary.txt'
    with open('/srv/reports/' + name) as stream:  # ok: CSP-D501
        lines = sum(1 for _ in stream)
    return jsonify(lines=lines)
