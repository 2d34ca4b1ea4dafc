"""An abstract factory makes the writer that is used."""

from abc import ABC, abstractmethod

from flask import Flask, jsonify, request
import html

app = Flask(__name__)


class Writer(ABC):
    @abstractmethod
    def write(self, text: str) -> str: ...


class PlainWriter(Writer):
    def write(self, text: str) -> str:
        return "<p>" + text + "</p>"


class CarefulWriter(Writer):
    def write(self, text: str) -> str:
        return "<p>" + html.escape(text) + "</p>"


class WriterFactory(ABC):
    @abstractmethod
    def make(self) -> Writer: ...


class PlainFactory(WriterFactory):
    def make(self) -> Writer:
        return PlainWriter()


class CarefulFactory(WriterFactory):
    def make(self) -> Writer:
        return CarefulWriter()


FACTORIES: dict[str, type[WriterFactory]] = {"plain": PlainFactory, "careful": CarefulFactory}


@app.get("/note")
def note():
    writer = FACTORIES["plain"]().make()
    return writer.write(request.args.get("text", ""))  # finding: CSP-X001
