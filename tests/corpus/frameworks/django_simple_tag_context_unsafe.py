"""A template tag highlights what was searched for."""

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag(takes_context=True)
def searched_for(context, css_class="hit"):
    request = context["request"]
    words = request.GET.get("q", "")
    if not words:
        return ""
    return mark_safe(f'<em class="{css_class}">{words}</em>')  # finding: CSP-D105
