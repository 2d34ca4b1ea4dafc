"""Makes thumbnails of what was uploaded."""

import os
import shlex
import subprocess

from celery import Celery

celery = Celery("thumbs", broker="redis://localhost/0")
SIZES = {"small": "120x120", "large": "800x800"}


def convert(source, target, geometry):
    command = "convert {} -resize {} {}".format(source, geometry, target)
    return subprocess.call(command, shell=True)  # finding: CSP-D003


@celery.task(bind=True, max_retries=3)
def make_thumbnail(self, source, size="small"):
    geometry = SIZES.get(size, SIZES["small"])
    stem, _ = os.path.splitext(source)
    target = f"{stem}-{size}.png"
    if convert(source, target, geometry) != 0:
        raise self.retry(countdown=10)
    return target
