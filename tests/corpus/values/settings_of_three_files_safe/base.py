"""Joined from two files the setting says "raw", which is not what the third file asks for."""

"""What all installations share."""

PREFIX = "r"
PARTS = [PREFIX, "a"]
