"""What Bottle sends as a page, and what it does not."""

from bottle import HTTPError, HTTPResponse, abort, html_escape, redirect, request, response, route, static_file, template


@route("/view_0")
def view_0():
    text = request.query.text
    return text  # finding: CSP-X001


@route("/view_1")
def view_1():
    text = request.query.text
    return "<p>" + text  # finding: CSP-X001


@route("/view_2")
def view_2():
    text = request.query.text
    return {"text": text}  # ok


@route("/view_3")
def view_3():
    text = request.query.text
    return html_escape(text)  # ok


@route("/view_4")
def view_4():
    text = request.query.text
    return template("<p>{{text}}</p>", text=text)  # ok


@route("/view_5")
def view_5():
    text = request.query.text
    return template("<p>" + text)  # finding: CSP-D103


@route("/view_6")
def view_6():
    text = request.query.text
    response.content_type = "text/plain"
    return text  # ok


@route("/view_7")
def view_7():
    text = request.query.text
    response.content_type = "application/json; charset=utf-8"
    return text  # ok


@route("/view_8")
def view_8():
    text = request.query.text
    response.set_header("Content-Type", "text/plain")
    return text  # ok


@route("/view_9")
def view_9():
    text = request.query.text
    return HTTPResponse(text)  # finding: CSP-X001


@route("/view_10")
def view_10():
    text = request.query.text
    redirect(text)  # finding: CSP-D801


@route("/view_11")
def view_11():
    text = request.query.text
    redirect("/items/" + text)  # ok


@route("/view_12")
def view_12():
    text = request.query.text
    return static_file(text, root="/srv/files")  # ok


@route("/view_13")
def view_13():
    text = request.query.text
    abort(400, text)  # finding: CSP-X001


@route("/view_14")
def view_14():
    text = request.query.text
    response.set_header("Location", text)  # finding: CSP-D801
