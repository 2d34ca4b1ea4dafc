"""Peewee's extensions."""
