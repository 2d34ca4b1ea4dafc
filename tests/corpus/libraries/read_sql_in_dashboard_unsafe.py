"""Sales of a region on a dashboard."""

import pandas as pd
from dash import Dash, Input, Output, dash_table, dcc, html
from sqlalchemy import create_engine

engine = create_engine("postgresql+psycopg://sales@db/sales")
app = Dash(__name__)
app.layout = html.Div([dcc.Input(id="region"), html.Div(id="table")])


class Sales:
    def of(self, region):
        query = "SELECT * FROM sales WHERE region = '%s'" % region
        return pd.read_sql_query(query, engine)  # finding: CSP-D102


@app.callback(Output("table", "children"), Input("region", "value"))
def show(region):
    frame = Sales().of(region or "north")
    return dash_table.DataTable(frame.to_dict("records"))
