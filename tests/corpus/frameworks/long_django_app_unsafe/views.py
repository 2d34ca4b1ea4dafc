"""Views."""

from django.http import JsonResponse
from django.views import View

from forms import SearchForm
from models import Entry


class SearchView(View):
    form_class = SearchForm

    def get(self, request):
        form = self.form_class(request.GET)
        if not form.is_valid():
            return JsonResponse(form.errors, status=400)
        limit = form.cleaned_data.get("limit") or 20
        found = Entry.objects.matching(form.cleaned_data["word"])
        return JsonResponse({"entries": [entry.text for entry in found[:limit]]})


class CountView(View):
    def get(self, request):
        return JsonResponse({str(day): number for day, number in Entry.objects.counts().items()})
