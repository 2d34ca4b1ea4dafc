"""Safe: the class view asks a fixed host and sends the client's text along."""

import requests
from django.http import JsonResponse
from django.views import View


class TranslationView(View):
    service = "https://translate.example.net/v2"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.asked = request.GET.get("service", self.service)

    def get(self, request):
        answer = requests.post(self.service, data={"q": self.asked}, timeout=5)  # ok: CSP-D402
        return JsonResponse({"status": answer.status_code})
