"""An order service with flaws and their safe twins, for `cuspid scan examples/`. Do not run it."""
