"""Unsafe: a button's function names a file."""

import os

import gradio as gr


def load(name):
    with open(os.path.join("notes", name)) as file:  # finding: CSP-D501
        return file.read()


with gr.Blocks() as demo:
    box = gr.Textbox()
    out = gr.Textbox()
    button = gr.Button("Load")
    button.click(load, inputs=box, outputs=out)
