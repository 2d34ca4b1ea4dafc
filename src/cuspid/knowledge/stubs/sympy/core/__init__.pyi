from sympy.core.sympify import sympify as sympify
