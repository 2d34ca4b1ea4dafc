"""Both words in the command are quoted."""

import subprocess
from shlex import quote as q

from django.http import HttpRequest, JsonResponse


def rename(request: HttpRequest) -> JsonResponse:
    old, new = request.POST["old"], request.POST["new"]
    line = "git branch -m -- {} {}".format(q(old), q(new))
    process = subprocess.Popen(line, shell=True, cwd="/srv/site")  # ok: CSP-D003
    return JsonResponse({"code": process.wait()})
