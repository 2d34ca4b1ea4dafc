from .plain import banner, careful_banner

__all__ = ["banner", "careful_banner"]
