"""Filters that users save, formulas that they write, templates that they upload."""

import ast
import json
import pickle

import yaml


def load_filter(data):
    """Flawed."""
    return pickle.loads(data)


def load_filter_json(data):
    """Safe: JSON holds data and nothing else."""
    return json.loads(data)


def evaluate(formula):
    """Flawed."""
    return eval(formula, {"total": 100})


def evaluate_literal(text):
    """Safe: literals only."""
    return ast.literal_eval(text)


def load_layout(path):
    """Flawed: a layout may name any Python object."""
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.UnsafeLoader)


def load_layout_checked(path):
    """Safe."""
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)
