"""What Flask sends as a page, and what it does not."""

import json

from flask import (
    Flask, Response, abort, jsonify, make_response, redirect, render_template, render_template_string, request,
    send_file, stream_with_context,
)
from markupsafe import Markup, escape

app = Flask(__name__)


@app.get("/view_0")
def view_0():
    text = request.args["text"]
    return text  # finding: CSP-X001


@app.get("/view_1")
def view_1():
    text = request.args["text"]
    return "<p>" + text  # finding: CSP-X001


@app.get("/view_2")
def view_2():
    text = request.args["text"]
    return f"<p>{text}</p>", 404  # finding: CSP-X001


@app.get("/view_3")
def view_3():
    text = request.args["text"]
    return text, 400, {"X-A": "b"}  # finding: CSP-X001


@app.get("/view_4")
def view_4():
    text = request.args["text"]
    return text, 200, {"Content-Type": "text/plain"}  # ok


@app.get("/view_5")
def view_5():
    text = request.args["text"]
    return {"text": text}  # ok


@app.get("/view_6")
def view_6():
    text = request.args["text"]
    return [text]  # ok


@app.get("/view_7")
def view_7():
    text = request.args["text"]
    return jsonify(text=text)  # ok


@app.get("/view_8")
def view_8():
    text = request.args["text"]
    return json.dumps({'text': text})  # finding: CSP-X001


@app.get("/view_9")
def view_9():
    text = request.args["text"]
    return Response(json.dumps({"text": text}), mimetype="application/json")  # ok


@app.get("/view_10")
def view_10():
    text = request.args["text"]
    return Response(text)  # finding: CSP-X001


@app.get("/view_11")
def view_11():
    text = request.args["text"]
    return Response(text, mimetype="text/plain")  # ok


@app.get("/view_12")
def view_12():
    text = request.args["text"]
    return Response(text, content_type="text/plain; charset=utf-8")  # ok


@app.get("/view_13")
def view_13():
    text = request.args["text"]
    return Response(text, headers={"Content-Type": "text/plain"})  # ok


@app.get("/view_14")
def view_14():
    text = request.args["text"]
    return Response(text, 200, {"Content-Type": "text/html"})  # finding: CSP-X001


@app.get("/view_15")
def view_15():
    text = request.args["text"]
    return app.response_class(text, mimetype="text/csv")  # ok


@app.get("/view_16")
def view_16():
    text = request.args["text"]
    return app.response_class(text)  # finding: CSP-X001


@app.get("/view_17")
def view_17():
    text = request.args["text"]
    return make_response(text)  # finding: CSP-X001


@app.get("/view_18")
def view_18():
    text = request.args["text"]
    return make_response(jsonify(text=text), 200)  # ok


@app.get("/view_19")
def view_19():
    text = request.args["text"]
    return escape(text)  # ok


@app.get("/view_20")
def view_20():
    text = request.args["text"]
    return "<p>" + str(escape(text)) + "</p>"  # ok


@app.get("/view_21")
def view_21():
    text = request.args["text"]
    return Markup("<p>%s</p>") % text  # ok


@app.get("/view_22")
def view_22():
    text = request.args["text"]
    return Markup("<p>" + text + "</p>")  # finding: CSP-D105


@app.get("/view_23")
def view_23():
    text = request.args["text"]
    return render_template("page.html", text=text)  # ok


@app.get("/view_24")
def view_24():
    text = request.args["text"]
    return render_template_string("<p>{{ text }}</p>", text=text)  # ok


@app.get("/view_25")
def view_25():
    text = request.args["text"]
    return render_template_string("<p>" + text + "</p>")  # finding: CSP-D103


@app.get("/view_26")
def view_26():
    text = request.args["text"]
    return redirect(text)  # finding: CSP-D801


@app.get("/view_27")
def view_27():
    text = request.args["text"]
    return redirect("/page/" + text)  # ok


@app.get("/view_28")
def view_28():
    text = request.args["text"]
    return redirect("https://example.org/?q=" + text)  # ok


@app.get("/view_29")
def view_29():
    text = request.args["text"]
    return redirect("https://" + text)  # finding: CSP-D801


@app.get("/view_30")
def view_30():
    text = request.args["text"]
    return Response("", 302, {"Location": text})  # finding: CSP-D801


@app.get("/view_31")
def view_31():
    text = request.args["text"]
    return "", 302, {"Location": text}  # finding: CSP-D801


@app.get("/view_32")
def view_32():
    text = request.args["text"]
    return send_file(text)  # finding: CSP-D501


@app.get("/view_33")
def view_33():
    text = request.args["text"]
    abort(404, description=text)  # ok


@app.get("/view_34")
def view_34():
    text = request.args["text"]
    def parts():
        yield "<p>"
        yield text
    return Response(stream_with_context(parts()))  # finding: CSP-X001


@app.get("/view_35")
def view_35():
    text = request.args["text"]
    def parts():
        yield "<p>"
        yield text
    return parts()  # finding: CSP-X001


@app.get("/view_36")
def view_36():
    text = request.args["text"]
    def parts():
        yield text
    return Response(parts(), mimetype="text/event-stream")  # ok


@app.get("/view_37")
def view_37():
    text = request.args["text"]
    response = make_response(text)
    response.mimetype = "text/plain"  # ok


@app.get("/view_38")
def view_38():
    text = request.args["text"]
    response = make_response("")
    response.data = text  # finding: CSP-X001


@app.get("/view_39")
def view_39():
    text = request.args["text"]
    response = make_response(text)
    response.headers["Content-Type"] = "text/csv"  # ok
