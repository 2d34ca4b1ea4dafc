"""Safe: a callback's value is bound."""

import sqlite3

from dash import Dash, Input, Output, dcc, html

app = Dash(__name__)
app.layout = html.Div([dcc.Input(id="town"), html.Div(id="out")])


@app.callback(Output("out", "children"), Input("town", "value"))
def update(town):
    rows = sqlite3.connect("towns.db").execute(f"SELECT * FROM towns WHERE name = ?", (town,))  # ok: CSP-D101
    return str(rows.fetchall())
