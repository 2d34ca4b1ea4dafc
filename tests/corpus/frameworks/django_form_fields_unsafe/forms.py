"""What the search form asks for."""

from django import forms


class RoomSearch(forms.Form):
    beds = forms.CharField(max_length=40)
    city = forms.CharField(max_length=40)
