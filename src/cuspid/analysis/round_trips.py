"""What a library encodes and decodes again: the value comes back as it was, element by element.

    json.loads(base64.b64decode(base64.b64encode(json.dumps(record).encode())))["name"]

Invariant: an encoder's result is `Encoded` over a copy, so that later changes of the original do not show in it; a
decoder that does not fit sees an unknown value.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import ALNUM, HEX, LITERAL, WORD, facts_from_charset
from cuspid.analysis.machine import Arguments, Machine, types_of
from cuspid.analysis.special_library import TEXT_DECODERS, copied, undone
from cuspid.analysis.special_tools import Special, first
from cuspid.analysis.taint import Labels
from cuspid.analysis.values import Const, Encoded, Unknown, Value
from cuspid.syntax import nodes

ENCODERS: Final[dict[str, str]] = {
    "json.dumps": "json",
    "simplejson.dumps": "json",
    "ujson.dumps": "json",
    "orjson.dumps": "json",
    "rapidjson.dumps": "json",
    "pickle.dumps": "pickle",
    "cPickle.dumps": "pickle",
    "marshal.dumps": "marshal",
    "yaml.dump": "yaml",
    "yaml.safe_dump": "yaml",
    "base64.b64encode": "base64",
    "base64.standard_b64encode": "base64",
    "base64.encodebytes": "base64",
    "base64.urlsafe_b64encode": "base64.urlsafe",
    "base64.b32encode": "base32",
    "base64.b16encode": "base16",
    "base64.b85encode": "base85",
    "binascii.hexlify": "hex",
    "binascii.b2a_hex": "hex",
    "binascii.b2a_base64": "base64",
    "zlib.compress": "zlib",
    "gzip.compress": "gzip",
    "bz2.compress": "bz2",
    "lzma.compress": "lzma",
    "urllib.parse.quote": "percent",
    "urllib.parse.quote_plus": "percent.plus",
    "html.escape": "html",
}
"""Encoders, and what their results are."""

CODECS: Final[dict[str, str]] = {
    **dict.fromkeys(("hex", "hex_codec"), "binascii.hexlify"),
    **dict.fromkeys(("base64", "base64_codec"), "base64.b64encode"),
}
"""The codecs of bytes that `codecs.encode` knows by these names."""

ALPHABETS: Final[dict[str, frozenset[str]]] = {
    "hex": HEX,
    "base16": HEX,
    "base32": ALNUM | frozenset("="),
    "base64": ALNUM | frozenset("+/="),
    "base64.urlsafe": WORD | frozenset("-="),
}
"""The characters of what some encoders make."""

DECODERS: Final[dict[str, str]] = {
    "json.loads": "json",
    "simplejson.loads": "json",
    "ujson.loads": "json",
    "orjson.loads": "json",
    "rapidjson.loads": "json",
    "pickle.loads": "pickle",
    "cPickle.loads": "pickle",
    "marshal.loads": "marshal",
    "yaml.safe_load": "yaml",
    "yaml.load": "yaml",
    "base64.b64decode": "base64",
    "base64.standard_b64decode": "base64",
    "base64.decodebytes": "base64",
    "base64.urlsafe_b64decode": "base64.urlsafe",
    "base64.b32decode": "base32",
    "base64.b16decode": "base16",
    "base64.b85decode": "base85",
    "builtins.bytes.fromhex": "hex",
    "builtins.bytearray.fromhex": "hex",
    "binascii.unhexlify": "hex",
    "binascii.a2b_hex": "hex",
    "binascii.a2b_base64": "base64",
    "zlib.decompress": "zlib",
    "gzip.decompress": "gzip",
    "bz2.decompress": "bz2",
    "lzma.decompress": "lzma",
    "urllib.parse.unquote": "percent",
    "urllib.parse.unquote_plus": "percent.plus",
    "html.unescape": "html",
}
"""Decoders, and what they read."""


def encoded(machine: Machine, name: str, arguments: Arguments, made: Value) -> Value:
    """Return an encoder's result with what it was made of."""
    if not isinstance(made, Unknown) or not made.labels or not arguments.positional:
        return made
    codec = ENCODERS[name]
    labels = made.labels
    if codec in ALPHABETS and len(arguments.positional) == 1 and not arguments.named:
        labels = of_alphabet(labels, codec)
    if codec == "json":
        labels = tuple([label.without(frozenset((LITERAL,))) for label in labels])
    return Encoded(copied(machine, first(arguments), 0), codec, labels, types_of(made) or ("str",))


def of_alphabet(labels: Labels, codec: str) -> Labels:
    """Return the labels of what an encoder made: it consists of few characters."""
    kinds = frozenset(facts_from_charset(ALPHABETS[codec]))
    return tuple([label.without(kinds) for label in labels])


def _decoder(codec: str, otherwise: Special | None) -> Special:
    def decode(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        given = arguments.positional[0] if arguments.positional else None
        if isinstance(given, Encoded) and given.codec == codec:
            return copied(machine, given.inner, 0)
        return None if otherwise is None else otherwise(machine, arguments, node, receiver)

    return decode


def _decode_by_name(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`codecs.decode(data, "hex")`"""
    codec = arguments.positional[1] if len(arguments.positional) > 1 else arguments.named.get("encoding")
    name = CODECS.get(codec.value) if isinstance(codec, Const) and isinstance(codec.value, str) else None
    if name is None or not arguments.positional:
        return None
    return _decoder(ENCODERS[name], _TO_BYTES)(machine, Arguments(arguments.positional[:1]), node, None)


_TO_BYTES: Final = undone(frozenset(), ("bytes",))

ROUND_TRIP_SPECIALS: Final[dict[str, Special]] = {
    name: _decoder(codec, _TO_BYTES if codec in ALPHABETS or codec == "base85" else TEXT_DECODERS.get(name))
    for name, codec in DECODERS.items()
} | {"codecs.decode": _decode_by_name}
