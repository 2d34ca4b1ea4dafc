from django.http import *
