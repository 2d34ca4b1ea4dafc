"""Unsafe: the class view keeps the client's address and asks it."""

import requests
from django.http import JsonResponse
from django.views import View


class TranslationView(View):
    service = "https://translate.example.net/v2"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.asked = request.GET.get("service", self.service)

    def get(self, request):
        answer = requests.post(self.asked, data={"q": "hello"}, timeout=5)  # finding: CSP-D402
        return JsonResponse({"status": answer.status_code})
