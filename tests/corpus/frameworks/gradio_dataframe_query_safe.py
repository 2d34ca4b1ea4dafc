"""A table that visitors narrow."""

import gradio as gr
import pandas as pd

cars = pd.read_csv("cars.csv")


def narrow(condition, limit):
    found = cars[cars["maker"] == condition]  # ok: CSP-D001
    return found.head(int(limit))


with gr.Blocks() as demo:
    box = gr.Textbox(label="Condition")
    limit = gr.Slider(1, 100, value=10)
    table = gr.Dataframe()
    gr.Button("Go").click(narrow, inputs=[box, limit], outputs=table)

demo.launch()
