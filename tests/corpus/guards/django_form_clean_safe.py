"""A form cleans its field."""

import re

from django import forms
from django.db import connection
from django.http import JsonResponse


class SearchForm(forms.Form):
    word = forms.CharField(max_length=30)

    def clean_word(self):
        word = self.cleaned_data["word"]
        if not re.fullmatch(r"\w+", word):
            raise forms.ValidationError("odd")
        return word


def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"error": "odd"}, status=400)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM words WHERE word = '{form.cleaned_data['word']}'")  # ok: CSP-D101
        return JsonResponse({"n": len(cursor.fetchall())})
