"""Unsafe: a component's method becomes a command."""

import os
import shlex

import fire


class Commands:
    def build(self, target):
        os.system("make " + target)  # finding: CSP-D003


if __name__ == "__main__":
    fire.Fire(Commands)
