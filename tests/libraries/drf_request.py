"""Every part of a request of Django REST framework that the client chooses, and those that it does not."""

import os

from rest_framework.response import Response
from rest_framework.views import APIView


class Everything(APIView):
    def post(self, request, word, format=None):
        os.system("show " + str(request.data["a"]))  # finding: CSP-D003
        os.system("show " + str(request.data.get("a")))  # finding: CSP-D003
        os.system("show " + str(request.query_params["a"]))  # finding: CSP-D003
        os.system("show " + str(request.query_params.get("a")))  # finding: CSP-D003
        os.system("show " + str(request.GET.get("a")))  # finding: CSP-D003
        os.system("show " + str(request.POST["a"]))  # finding: CSP-D003
        os.system("show " + str(request.FILES["a"].name))  # finding: CSP-D003
        os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
        os.system("show " + str(request.META["HTTP_X_A"]))  # finding: CSP-D003
        os.system("show " + str(self.request.data["a"]))  # finding: CSP-D003
        os.system("show " + str(self.request.query_params.get("a")))  # finding: CSP-D003
        os.system("show " + str(self.kwargs["word"]))  # finding: CSP-D003
        os.system("show " + str(self.kwargs.get("word")))  # finding: CSP-D003
        os.system("show " + str(request.stream.read()))  # finding: CSP-D003
        os.system("show " + str(word))  # finding: CSP-D003
        os.system("show " + str(request.method))  # ok
        os.system("show " + str(request.user.pk))  # ok
        os.system("show " + str(request.auth))  # ok
        os.system("show " + str(self.request.user.username))  # ok
        return Response()
