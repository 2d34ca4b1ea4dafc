"""The search page."""

from django.shortcuts import render

from .models import Product


def search(request):
    words = request.GET.get("q", "").strip()
    found = Product.objects.matching(words) if words else Product.objects.none()
    return render(request, "shop/search.html", {"found": found, "words": words})
