"""How this application reads XML."""

from lxml import etree

RESOLVE = False


def make_parser():
    return etree.XMLParser(resolve_entities=RESOLVE, huge_tree=False)
