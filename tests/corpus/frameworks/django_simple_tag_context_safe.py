"""A template tag highlights what was searched for."""

from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_tag(takes_context=True)
def searched_for(context, css_class="hit"):
    request = context["request"]
    words = request.GET.get("q", "")
    if not words:
        return ""
    return format_html('<em class="{}">{}</em>', css_class, words)  # ok: CSP-D105
