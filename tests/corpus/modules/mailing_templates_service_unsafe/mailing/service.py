"""What is sent."""

from dataclasses import dataclass

from mailing.rendering import Renderer

SUBJECTS = {"welcome": "Welcome, {{ name }}!", "reminder": "{{ name }}, your invoice is due"}


@dataclass
class Message:
    to: str
    subject: str
    body: str


class MailService:
    def __init__(self, renderer: Renderer):
        self.renderer = renderer

    def compose(self, kind, to, subject=None, **context):
        template = subject or SUBJECTS[kind]
        rendered = self.renderer.render_inline(template, **context)
        return Message(to, rendered, self.renderer.render(f"{kind}.html", **context))
