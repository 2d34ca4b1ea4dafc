"""Every part of Django's request that the client chooses, and those that it does not."""

import os

import json

from django.http import HttpRequest, JsonResponse


def everything(request: HttpRequest, word: str) -> JsonResponse:
    os.system("show " + str(request.GET["a"]))  # finding: CSP-D003
    os.system("show " + str(request.GET.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.GET.getlist("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.GET.dict()["a"]))  # finding: CSP-D003
    os.system("show " + str(request.POST["a"]))  # finding: CSP-D003
    os.system("show " + str(request.POST.get("a", "")))  # finding: CSP-D003
    os.system("show " + str(request.POST.copy()["a"]))  # finding: CSP-D003
    os.system("show " + str(request.COOKIES["a"]))  # finding: CSP-D003
    os.system("show " + str(request.COOKIES.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.META["HTTP_X_A"]))  # finding: CSP-D003
    os.system("show " + str(request.META.get("QUERY_STRING")))  # finding: CSP-D003
    os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("x-a")))  # finding: CSP-D003
    os.system("show " + str(request.body))  # finding: CSP-D003
    os.system("show " + str(json.loads(request.body)["a"]))  # finding: CSP-D003
    os.system("show " + str(request.FILES["a"].name))  # finding: CSP-D003
    os.system("show " + str(request.FILES["a"].read()))  # finding: CSP-D003
    os.system("show " + str(request.FILES.getlist("a")[0].name))  # finding: CSP-D003
    os.system("show " + str(request.get_full_path()))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.path_info))  # finding: CSP-D003
    os.system("show " + str(request.content_type))  # finding: CSP-D003
    os.system("show " + str(request.read()))  # finding: CSP-D003
    os.system("show " + str([v for k, v in request.GET.items()][0]))  # finding: CSP-D003
    os.system("show " + str([k for k in request.POST][0]))  # finding: CSP-D003
    os.system("show " + str(word))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.user.pk))  # ok
    os.system("show " + str(request.user.username))  # ok
    os.system("show " + str(request.session["a"]))  # ok
    os.system("show " + str(request.session.get("a")))  # ok
    os.system("show " + str(request.scheme))  # ok
    os.system("show " + str(request.is_secure()))  # ok
    os.system("show " + str(request.get_port()))  # ok
    os.system("show " + str(request.resolver_match))  # ok
    os.system("show " + str(len(request.GET)))  # ok
    os.system("show " + str(request.get_signed_cookie("a")))  # ok
    return JsonResponse({})
