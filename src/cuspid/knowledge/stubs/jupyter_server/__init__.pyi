"""The server of notebooks, whose extensions add handlers of their own."""
