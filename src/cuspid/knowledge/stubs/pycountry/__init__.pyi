"""Countries, languages, currencies: what is found is one of a list."""
