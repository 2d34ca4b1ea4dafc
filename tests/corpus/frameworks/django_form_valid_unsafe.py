"""Unsafe: a form's text field becomes a command."""

import os

from django import forms
from django.views.generic.edit import FormView


class Brew(forms.Form):
    tea = forms.CharField()


class BrewView(FormView):
    form_class = Brew

    def form_valid(self, form):
        os.system(f"brew {form.cleaned_data['tea']}")  # finding: CSP-D003
        return super().form_valid(form)
