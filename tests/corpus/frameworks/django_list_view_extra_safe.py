"""Safe: a generic view's queryset gets the client's text as a parameter of the condition."""

from django.db import models
from django.views.generic import ListView


class Recipe(models.Model):
    title = models.CharField(max_length=200)

    class Meta:
        app_label = "kitchen"


class RecipeList(ListView):
    model = Recipe

    def get_queryset(self):
        word = self.request.GET.get("with", "salt")
        return Recipe.objects.extra(where=["lower(title) = %s"], params=[word])  # ok: CSP-D101
