"""Models."""

from django.db import connection, models


class EntryManager(models.Manager):
    def matching(self, word):
        return self.raw("SELECT * FROM entry WHERE text LIKE '%%%s%%'" % word)  # finding: CSP-D101

    def counts(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT day, count(*) FROM entry GROUP BY day")
            return dict(cursor.fetchall())


class Entry(models.Model):
    day = models.DateField()
    text = models.TextField()
    objects = EntryManager()
