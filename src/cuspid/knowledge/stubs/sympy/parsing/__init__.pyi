from sympy.parsing.sympy_parser import parse_expr as parse_expr
