"""An action of the admin annotates the chosen orders with a column that the form names."""

from django.contrib import admin
from django.db.models.expressions import RawSQL
from django.http import HttpResponse

from .models import Order

COLUMNS = ("weight", "volume")


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ("number", "customer")
    actions = ["export_column"]

    @admin.action(description="Export one column")
    def export_column(self, request, queryset):
        column = request.POST.get("column", "weight")
        if column not in COLUMNS:
            self.message_user(request, "unknown column")
            return None
        rows = queryset.annotate(picked=RawSQL(f"orders_order.{column}", ()))  # ok: CSP-D101
        lines = "\n".join(str(row.picked) for row in rows)
        return HttpResponse(lines, content_type="text/plain")
