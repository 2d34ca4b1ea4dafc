"""A method of a form sees its field last."""

import re

from django import forms
from django.http import HttpResponseRedirect


class TargetForm(forms.Form):
    target = forms.CharField()

    def clean_target(self):
        target = self.cleaned_data["target"]
        return re.sub(r"[^a-z]", "", target)


def leave(request):
    form = TargetForm(request.POST)
    if form.is_valid():
        return HttpResponseRedirect(form.cleaned_data["target"])  # ok: CSP-D801
    return HttpResponseRedirect("/")
