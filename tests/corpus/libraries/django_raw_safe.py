"""Raw parts of Django's mapper; the word is bound."""

from django.db import connection, connections, models
from django.db.models.expressions import RawSQL
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.db.models import Func, F, Q, Value


class Item(models.Model):
    name = models.CharField(max_length=20)


def search(request: HttpRequest) -> JsonResponse:
    word = request.GET["word"]
    list(Item.objects.raw("SELECT * FROM item WHERE name = %s", [word]))  # ok: CSP-D101
    Item.objects.extra(where=["name = %s"], params=[word])  # ok: CSP-D101
    Item.objects.extra(select={"x": "name = %s"}, select_params=(word,))  # ok: CSP-D101
    Item.objects.annotate(x=RawSQL("name = %s", (word,)))  # ok: CSP-D101
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM item WHERE name = %s", [word])  # ok: CSP-D101
    connections["other"].cursor().execute("SELECT * FROM item WHERE name = %s", [word])  # ok: CSP-D101
    Item.objects.filter(Q(name=word) | Q(name__icontains=word)).order_by(word)  # ok: CSP-D101
    Item.objects.annotate(x=Func(F("name"), Value(word), function="CONCAT"))  # ok: CSP-D101
    return JsonResponse({})


urlpatterns = [path("search", search)]
