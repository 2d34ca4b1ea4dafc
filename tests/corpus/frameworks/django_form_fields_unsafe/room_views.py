"""Unsafe: the form's field is text, and valid text goes into the SQL."""

from django.db import connection
from django.http import JsonResponse

from forms import RoomSearch


def rooms(request):
    form = RoomSearch(request.POST)
    if not form.is_valid():
        return JsonResponse({"error": "invalid"}, status=400)
    beds = form.cleaned_data["beds"]
    with connection.cursor() as cursor:
        city = form.cleaned_data["city"]
        cursor.execute("SELECT id FROM rooms WHERE city = %s AND beds = " + str(beds), [city])  # finding: CSP-D101
        return JsonResponse({"rooms": cursor.fetchall()})
