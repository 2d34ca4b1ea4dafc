"""Choices that the API offers."""

from enum import StrEnum


class Model(StrEnum):
    SMALL = "small"
    LARGE = "large"
