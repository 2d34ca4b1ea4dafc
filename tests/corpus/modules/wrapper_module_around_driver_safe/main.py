"""A module of helpers hides the driver."""
