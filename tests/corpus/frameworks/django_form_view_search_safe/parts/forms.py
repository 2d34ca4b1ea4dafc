from django import forms

ORDERS = [("name", "Name"), ("-price", "Price")]


class PartForm(forms.Form):
    text = forms.CharField(max_length=50, required=False)
    order = forms.ChoiceField(choices=ORDERS, required=False)
    amount = forms.IntegerField(required=False)
