"""Safe: the name's last part is used."""

import base64
import os

from dash import Input, Output, State, callback


@callback(Output("list", "children"), Input("upload", "contents"), State("upload", "filename"))
def save(contents, filename):
    data = base64.b64decode(contents.partition(",")[2])
    with open(os.path.join("/srv/plots", os.path.basename(filename)), "wb") as target:  # ok: CSP-D501
        target.write(data)
    return "saved"
