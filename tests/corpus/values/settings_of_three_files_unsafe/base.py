"""Joined from two files the setting says "raw", and the third file believes the visitor."""

"""What all installations share."""

PREFIX = "r"
PARTS = [PREFIX, "a"]
