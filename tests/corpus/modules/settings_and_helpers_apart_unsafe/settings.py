COMMAND = "convert"
USE_SHELL = True
