"""What the search form asks for."""

from django import forms


class RoomSearch(forms.Form):
    beds = forms.IntegerField(min_value=1)
    city = forms.CharField(max_length=40)
