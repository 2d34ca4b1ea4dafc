from django.db import connection
from django.shortcuts import render
from django.views.generic import FormView

from parts.forms import PartForm


class PartView(FormView):
    form_class = PartForm
    template_name = "parts/search.html"

    def form_valid(self, form):
        order = form.cleaned_data["order"] or "name"
        direction = "DESC" if order.startswith("-") else "ASC"
        with connection.cursor() as cursor:
            cursor.execute(  # ok: CSP-D101
                f"SELECT name, price FROM parts_part WHERE name LIKE %s ORDER BY {order.lstrip('-')} {direction}",
                [f"%{form.cleaned_data['text']}%"],
            )
            rows = cursor.fetchall()
        return render(self.request, self.template_name, {"form": form, "rows": rows})
