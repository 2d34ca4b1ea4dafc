"""What every layer speaks of: spans, findings, rules, checks, facts. Frozen; imports the standard library only."""
