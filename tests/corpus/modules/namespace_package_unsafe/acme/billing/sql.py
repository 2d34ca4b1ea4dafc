"""SQL of the billing part; `acme` has no __init__."""


def invoices_since(day):
    return "SELECT id FROM invoices WHERE day >= '" + day + "'"
