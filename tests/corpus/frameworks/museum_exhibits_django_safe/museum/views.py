from django.http import JsonResponse
from django.views import View

from museum.forms import SearchForm
from museum.services import rooms_with


class StatisticsView(View):
    def get(self, request):
        form = SearchForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"rooms": rooms_with(form.cleaned_data["term"])})
