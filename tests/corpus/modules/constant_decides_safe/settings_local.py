"""Settings of this installation."""

ENGINE_VERSION = (3, 0)
