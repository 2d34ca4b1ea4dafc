"""A kiosk that prints tickets."""
