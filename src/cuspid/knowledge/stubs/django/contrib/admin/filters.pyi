from django.db.models.query import QuerySet
from django.http import HttpRequest
class SimpleListFilter:
    title: object
    parameter_name: object
    def value(self) -> Source["request"]: ...
    @entry
    def lookups(self, request: HttpRequest, model_admin: object) -> None: ...
    @entry
    def queryset(self, request: HttpRequest, queryset: QuerySet) -> None: ...
