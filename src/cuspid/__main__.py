"""`python -m cuspid` is the command `cuspid`."""

from __future__ import annotations

import sys

from cuspid.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
