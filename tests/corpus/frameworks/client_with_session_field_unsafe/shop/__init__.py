"""A shop that asks another one."""
