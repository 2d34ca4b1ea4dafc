"""Dates: what comes out is one, or the text was refused."""
