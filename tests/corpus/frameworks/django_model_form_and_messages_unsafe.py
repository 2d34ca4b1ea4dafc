"""A form's cleaned data goes into a command."""

import subprocess

from django import forms
from django.core.validators import RegexValidator
from django.http import HttpResponse
from django.shortcuts import render


class HostForm(forms.Form):
    name = forms.CharField(max_length=60)
    port = forms.IntegerField(min_value=1, max_value=65535)


def probe(request):
    form = HostForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name, port = form.cleaned_data["name"], form.cleaned_data["port"]
        code = subprocess.call(f"nc -z {name}.internal {port}", shell=True)  # finding: CSP-D003
        return HttpResponse(str(code), content_type="text/plain")
    return render(request, "probe.html", {"form": form})
