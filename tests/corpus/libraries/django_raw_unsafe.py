"""Raw parts of Django's mapper; the word goes into their text."""

from django.db import connection, connections, models
from django.db.models.expressions import RawSQL
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.contrib.postgres.search import SearchQuery
from django.db.models import Func, F, Q


class Item(models.Model):
    name = models.CharField(max_length=20)


def search(request: HttpRequest) -> JsonResponse:
    word = request.GET["word"]
    list(Item.objects.raw("SELECT * FROM item WHERE name = '%s'" % word))  # finding: CSP-D101
    Item.objects.extra(where=[f"name = '{word}'"])  # finding: CSP-D101
    Item.objects.filter(id=1).extra(select={"x": f"name = '{word}'"})  # finding: CSP-D101
    Item.objects.all().extra(tables=[word])  # finding: CSP-D101
    Item.objects.annotate(x=RawSQL(f"name = '{word}'", []))  # finding: CSP-D101
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM item WHERE name = '{word}'")  # finding: CSP-D101
    connections["other"].cursor().execute(f"SELECT * FROM item WHERE name = '{word}'")  # finding: CSP-D101
    Item.objects.annotate(x=Func(F("name"), template=f"LOWER({word})"))  # finding: CSP-D101
    Item.objects.annotate(x=Func(F("name"), function=word))  # finding: CSP-D101
    return JsonResponse({})


urlpatterns = [path("search", search)]
