"""Unsafe: an upload's name chooses the file."""

import base64
import os

from dash import Input, Output, State, callback


@callback(Output("list", "children"), Input("upload", "contents"), State("upload", "filename"))
def save(contents, filename):
    data = base64.b64decode(contents.partition(",")[2])
    with open(os.path.join("/srv/plots", filename), "wb") as target:  # finding: CSP-D501
        target.write(data)
    return "saved"
