"""Programs as callables: arguments are passed one by one."""
from plumbum.machines import SshMachine as SshMachine
from plumbum.machines import local as local
