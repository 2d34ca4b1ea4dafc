"""The statistics that the visitors' desk asks for."""

from django.db import connection


def rooms_with(term):
    with connection.cursor() as cursor:
        cursor.execute("SELECT room, count(*) FROM museum_exhibit WHERE title LIKE '%%%s%%' GROUP BY room" % term)  # finding: CSP-D101
        return cursor.fetchall()
