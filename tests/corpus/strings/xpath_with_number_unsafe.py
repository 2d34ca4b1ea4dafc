"""The position in the expression is whatever the query string holds."""

from django.http import HttpRequest, JsonResponse
from lxml import etree

MENU = etree.parse("/srv/menu.xml").getroot()


def dish(request: HttpRequest) -> JsonResponse:
    position = request.GET.get("position", "1")
    dishes = MENU.xpath("/menu/dish[{0}]/name".format(position))  # finding: CSP-D106
    return JsonResponse({"dishes": len(dishes)})
