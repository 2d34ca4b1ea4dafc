"""Safe: the key from another file is a number when it enters the XPath expression."""

from django.http import JsonResponse
from lxml import etree

from keys import key

CATALOGUE = etree.parse("/srv/catalogue.xml").getroot()


def title(request):
    wanted = key(request.GET.get("key", "0"))
    found = CATALOGUE.xpath("item[@key = '%s']/title" % wanted)  # ok: CSP-D106
    return JsonResponse({"found": len(found)})
