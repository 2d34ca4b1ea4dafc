from .names import checked_name
