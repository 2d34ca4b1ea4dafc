"""Models, forms and views of a small Django application in several files."""
