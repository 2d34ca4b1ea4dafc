"""A form whose own method checks the name of a host."""

import re
import subprocess

from django import forms
from django.http import HttpResponse
from django.views.generic.edit import FormView


class LookupForm(forms.Form):
    host = forms.CharField(max_length=80)

    def clean_host(self):
        host = self.cleaned_data["host"].strip()
        if not re.fullmatch(r"[a-z0-9.-]+", host):
            raise forms.ValidationError("no such host")
        return host


class LookupView(FormView):
    form_class = LookupForm

    def form_valid(self, form):
        host = form.cleaned_data["host"]
        done = subprocess.run(f"dig {host}", shell=True, capture_output=True, text=True)  # ok: CSP-D003
        return HttpResponse(done.stdout, content_type="text/plain")
