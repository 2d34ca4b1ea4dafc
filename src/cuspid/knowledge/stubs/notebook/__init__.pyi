"""The older server of notebooks; its handlers are those of `jupyter_server` by other names."""
