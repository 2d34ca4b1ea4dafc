from django.urls import include as include
from django.urls import re_path as url
