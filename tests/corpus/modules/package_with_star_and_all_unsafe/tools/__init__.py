"""Helpers."""

from .shell import *
from .text import clean
