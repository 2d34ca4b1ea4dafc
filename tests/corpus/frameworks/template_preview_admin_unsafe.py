"""An admin previews a mail template."""

from flask import Blueprint, render_template_string, request

admin = Blueprint("admin", __name__)
FRAME = "<div class='mail'>{{ body }}</div>"


@admin.post("/preview")
def preview():
    body = request.form.get("body", "")
    names = {"name": "Ada", "date": "today"}
    return render_template_string("<div class='mail'>" + body + "</div>", **names)  # finding: CSP-D103
