"""Settings are read once, when somebody asks for them; commands are made of them."""

import configparser
import functools
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Setting:
    def __init__(self, section, option, fallback=""):
        self.section, self.option, self.fallback = section, option, fallback

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.parser.get(self.section, self.option, fallback=self.fallback)


class Settings:
    player = Setting("sound", "player", "aplay")
    volume = Setting("sound", "volume", "50")

    def __init__(self, path="jukebox.ini"):
        self.path = path

    @functools.cached_property
    def parser(self):
        parser = configparser.ConfigParser()
        parser.read(self.path)
        return parser


settings = Settings()
TRACKS = {1: "waltz.wav", 2: "tango.wav"}


@app.post("/play")
def play():
    track = TRACKS.get(int(request.form["track"]))
    if track is None:
        return {"error": "no such track"}, 404
    volume = min(int(request.form.get("volume", settings.volume)), 100)
    subprocess.Popen(f"{settings.player} --volume {volume} {track}", shell=True)  # ok: CSP-D003
    return {"playing": track}
