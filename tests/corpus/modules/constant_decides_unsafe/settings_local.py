"""Settings of this installation."""

ENGINE_VERSION = (2, 1)
