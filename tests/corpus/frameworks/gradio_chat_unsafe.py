"""Unsafe: a chat's message becomes SQL."""

import sqlite3

import gradio as gr


def answer(message, history):
    rows = sqlite3.connect("faq.db").execute("SELECT answer FROM faq WHERE word = '" + message + "'")  # finding: CSP-D101
    return str(rows.fetchone())


gr.ChatInterface(answer).launch()
