"""Unsafe: an interface's function runs a command."""

import os
import shlex

import gradio as gr


def speak(text):
    os.system("espeak " + text)  # finding: CSP-D003
    return "spoken"


demo = gr.Interface(fn=speak, inputs="text", outputs="text")
demo.launch()
