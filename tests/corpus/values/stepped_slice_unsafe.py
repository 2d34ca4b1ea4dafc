"""Every second letter from the end is "fdb", whose middle selects the visitor's file name."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lines')
def count_lines():
    letters = 'abcdef'[::-2]
    if letters[1] == 'd':
        name = request.args['name']
    else:
        name = 'summary.txt'
    with open('/srv/reports/' + name) as stream:  # finding: CSP-D501
        lines = sum(1 for _ in stream)
    return jsonify(lines=lines)
