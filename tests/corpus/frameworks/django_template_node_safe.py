"""A tag that is a class: what it gives stands in the page as it is."""

from django import template
from django.utils.html import escape

register = template.Library()


class TitleNode(template.Node):
    def render(self, context):
        title = context["request"].GET.get("title", "")
        return f"<title>{escape(title)}</title>"  # ok: CSP-X001


@register.tag
def title(parser, token):
    return TitleNode()
