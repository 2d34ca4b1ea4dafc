"""Unsafe: a character field accepts any column's name, and more."""

from django import forms
from django.db import connection
from django.http import HttpRequest, JsonResponse

ORDERS = [("name", "Name"), ("age", "Age")]


class OrderForm(forms.Form):
    order = forms.CharField(help_text=str(ORDERS))


def trees(request: HttpRequest) -> JsonResponse:
    form = OrderForm(request.GET)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT id, name FROM trees ORDER BY %s" % form.cleaned_data["order"])  # finding: CSP-D101
            return JsonResponse({"trees": cursor.fetchall()})
    return JsonResponse({"trees": []})
