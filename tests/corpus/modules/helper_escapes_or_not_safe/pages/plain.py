from html import escape


def banner(text):
    return f"<div class=banner>{text}</div>"


def careful_banner(text):
    return f"<div class=banner>{escape(text)}</div>"
