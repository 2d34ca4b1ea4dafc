"""A Django view that reads a JSON body and asks another service."""

import json

import requests
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

HOOKS = {"ci": "https://ci.example.net/hook", "chat": "https://chat.example.net/in"}


@csrf_exempt
@require_POST
def forward(request):
    try:
        document = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "no JSON"}, status=400)
    target = document.get("hook", HOOKS["ci"])
    answer = requests.post(target, json=document.get("payload", {}), timeout=5)  # finding: CSP-D402
    return JsonResponse({"status": answer.status_code})
