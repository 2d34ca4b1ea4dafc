"""Unsafe: what is typed becomes a part of the page."""

import dash_dangerously_set_inner_html
from dash import Dash, Input, Output, html

app = Dash(__name__)
app.layout = html.Div(id="out")


@app.callback(Output("out", "children"), Input("note", "value"))
def show(note):
    return dash_dangerously_set_inner_html.DangerouslySetInnerHTML(f"<p>{note}</p>")  # finding: CSP-X001
