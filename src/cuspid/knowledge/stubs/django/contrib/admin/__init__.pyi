"""The admin: methods that are called while somebody works in it. Actions are found by their shape."""
from django.contrib.admin.filters import SimpleListFilter as SimpleListFilter
from django.contrib.admin.options import ModelAdmin as ModelAdmin
from django.contrib.admin.options import StackedInline as StackedInline
from django.contrib.admin.options import TabularInline as TabularInline
def register(*models: object, site: object = None) -> object: ...
