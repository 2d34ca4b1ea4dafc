"""The position in the expression is a number."""

from django.http import HttpRequest, JsonResponse
from lxml import etree

MENU = etree.parse("/srv/menu.xml").getroot()


def dish(request: HttpRequest) -> JsonResponse:
    position = int(request.GET.get("position", "1"))
    dishes = MENU.xpath("/menu/dish[{0}]/name".format(position))  # ok: CSP-D106
    return JsonResponse({"dishes": len(dishes)})
