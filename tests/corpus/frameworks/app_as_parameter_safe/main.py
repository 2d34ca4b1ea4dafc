"""Routes are made in a function that gets the application."""
