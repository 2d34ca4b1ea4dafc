"""Installs themes that a server offers."""

import os
import tarfile
import tempfile

import requests

INDEX = "https://themes.example.org/index.json"


class Installer:
    def __init__(self, target):
        self.target = os.path.realpath(target)
        self.http = requests.Session()

    def _download(self, url):
        kept = tempfile.NamedTemporaryFile(suffix=".tar.gz", delete=False)
        with self.http.get(url, stream=True, timeout=30) as answer:
            for chunk in answer.iter_content(65536):
                kept.write(chunk)
        kept.close()
        return kept.name

    def install(self, url):
        path = self._download(url)
        with tarfile.open(path) as archive:
            archive.extractall(self.target, filter=tarfile.data_filter)  # ok: CSP-D502
        os.unlink(path)


if __name__ == "__main__":
    for theme in requests.get(INDEX, timeout=10).json():
        Installer("/srv/themes").install(theme["url"])
