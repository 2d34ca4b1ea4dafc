"""Three layers: the view, a service with an injected repository, and the driver."""
