"""Sounds are changed by a program; options come from a message."""

import json
import os
import shlex
import subprocess

from kafka import KafkaConsumer


class Converter:
    program = "ffmpeg"

    def __init__(self, **options):
        self.options = {"-y": None, **options}

    def arguments(self, source, target):
        words = [self.program, "-i", source]
        for name, value in self.options.items():
            words.append(name)
            if value is not None:
                words.append(str(value))
        return [*words, target]

    def run(self, source, target):
        words = self.arguments(source, target)
        return os.system(" ".join(words))  # finding: CSP-D003


def main():
    for record in KafkaConsumer("sounds", bootstrap_servers="kafka:9092"):
        wish = json.loads(record.value)
        Converter(**{"-b:a": wish["rate"]}).run("/in/sound.wav", "/out/sound.mp3")
