"""Unsafe: the name that a form was given is opened as an archive."""

import zipfile

from django import forms


class SheafForm(forms.ModelForm):
    def clean_sheaf(self):
        sheaf = self.cleaned_data.get("sheaf", None)
        with zipfile.ZipFile(sheaf.name, mode="r") as archive:  # finding: CSP-D501
            if len(archive.namelist()) > 40:
                raise forms.ValidationError("too many leaves")
        return sheaf
