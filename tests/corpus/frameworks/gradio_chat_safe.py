"""Safe: a chat's message is bound."""

import sqlite3

import gradio as gr


def answer(message, history):
    rows = sqlite3.connect("faq.db").execute("SELECT answer FROM faq WHERE word = ?", (message,))  # ok: CSP-D101
    return str(rows.fetchone())


gr.ChatInterface(answer).launch()
