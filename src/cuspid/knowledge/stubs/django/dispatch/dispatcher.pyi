from django.dispatch import Signal as Signal
from django.dispatch import receiver as receiver
