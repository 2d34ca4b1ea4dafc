from pony import orm as orm
