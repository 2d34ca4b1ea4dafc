"""The flag in the other file is on, so the view hands the visitor's clause to the database."""

"""Switches of the catalogue service."""

RELEASE = (4, 2)
EXPERT_SEARCH = RELEASE >= (4, 0)
