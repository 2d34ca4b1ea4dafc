from django import forms

ORDERS = [("name", "Name"), ("-price", "Price")]


class PartForm(forms.Form):
    text = forms.CharField(max_length=50, required=False)
    order = forms.CharField(max_length=20, required=False)
    amount = forms.IntegerField(required=False)
