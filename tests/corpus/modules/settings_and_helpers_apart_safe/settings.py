COMMAND = "convert"
USE_SHELL = False
