"""What runs what a model answers."""
