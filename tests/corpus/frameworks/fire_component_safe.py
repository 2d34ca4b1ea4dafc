"""Safe: a component's method is quoted."""

import os
import shlex

import fire


class Commands:
    def build(self, target):
        os.system("make " + shlex.quote(target))  # ok: CSP-D003


if __name__ == "__main__":
    fire.Fire(Commands)
