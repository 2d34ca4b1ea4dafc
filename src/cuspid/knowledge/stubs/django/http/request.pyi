from django.http import HttpRequest as HttpRequest
from django.http import QueryDict as QueryDict
