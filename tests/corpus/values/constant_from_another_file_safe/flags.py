"""The flag in the other file is off, so the view hands a constant clause to the database."""

"""Switches of the catalogue service."""

RELEASE = (4, 2)
EXPERT_SEARCH = RELEASE >= (4, 3)
