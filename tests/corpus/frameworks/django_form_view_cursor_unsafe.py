"""A report whose period is typed into a form."""

from django import forms
from django.db import connection
from django.shortcuts import render
from django.views.generic.edit import FormView


class PeriodForm(forms.Form):
    period = forms.CharField(max_length=200)
    note = forms.CharField(required=False)


class ReportView(FormView):
    template_name = "report.html"
    form_class = PeriodForm

    def form_valid(self, form):
        period = form.cleaned_data["period"]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT name, total FROM sales WHERE month = {period}")  # finding: CSP-D101
            rows = cursor.fetchall()
        return render(self.request, "report_done.html", {"rows": rows})
