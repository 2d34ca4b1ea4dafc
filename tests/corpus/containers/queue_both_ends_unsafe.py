"""The visitor's job was put at the left, and the left one is taken."""

from collections import deque
from subprocess import getoutput

from django.http import HttpRequest, JsonResponse


def work(request: HttpRequest) -> JsonResponse:
    jobs = deque(["df -h", "free -m"])
    jobs.appendleft(request.POST.get("job", "true"))
    job = jobs.popleft()
    output = getoutput(job)  # finding: CSP-D003
    return JsonResponse({"characters": len(output), "left": len(jobs)})
