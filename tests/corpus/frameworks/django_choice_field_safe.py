"""Safe: a choice field accepts its choices only."""

from django import forms
from django.db import connection
from django.http import HttpRequest, JsonResponse

ORDERS = [("name", "Name"), ("age", "Age")]


class OrderForm(forms.Form):
    order = forms.ChoiceField(choices=ORDERS)


def trees(request: HttpRequest) -> JsonResponse:
    form = OrderForm(request.GET)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT id, name FROM trees ORDER BY %s" % form.cleaned_data["order"])  # ok: CSP-D101
            return JsonResponse({"trees": cursor.fetchall()})
    return JsonResponse({"trees": []})
