"""Forms."""

from django import forms


class SearchForm(forms.Form):
    word = forms.CharField(max_length=40)
    limit = forms.IntegerField(required=False, min_value=1, max_value=100)
