from fabric.connection import Connection as Connection
from fabric.group import Group as Group
from fabric.group import SerialGroup as SerialGroup
from fabric.group import ThreadingGroup as ThreadingGroup
from invoke import task as task
