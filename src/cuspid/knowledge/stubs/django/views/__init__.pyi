from django import view as view
from django.views.generic.base import View as View
