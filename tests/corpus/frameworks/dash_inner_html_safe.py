"""Safe: what is typed is shown as text."""

import dash_dangerously_set_inner_html
from dash import Dash, Input, Output, html

app = Dash(__name__)
app.layout = html.Div(id="out")


@app.callback(Output("out", "children"), Input("note", "value"))
def show(note):
    return html.P(note)  # ok: CSP-X001
