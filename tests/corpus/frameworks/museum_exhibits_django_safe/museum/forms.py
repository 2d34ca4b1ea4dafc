from django import forms


class SearchForm(forms.Form):
    term = forms.CharField(max_length=40)
    room = forms.IntegerField(required=False, min_value=0)
