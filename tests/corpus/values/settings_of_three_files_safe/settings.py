from base import PARTS

MODE = "".join([*PARTS, "w"])
DATABASE = "parcels.db"
