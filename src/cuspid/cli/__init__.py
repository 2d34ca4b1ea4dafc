"""The command line: thin doors into the engine. Imports inside functions are allowed here, for a fast start."""
