"""Between threads and the event loop."""
