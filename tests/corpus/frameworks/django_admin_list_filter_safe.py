"""A filter beside a list of the admin."""

from django.contrib import admin


class WeightFilter(admin.SimpleListFilter):
    title = "weight"
    parameter_name = "weight"

    def lookups(self, request, model_admin):
        return [("1", "light"), ("100", "heavy")]

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        return queryset.extra(where=["weight >= %d" % int(self.value())])  # ok: CSP-D101
