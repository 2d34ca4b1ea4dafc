"""Every part of Pyramid's request that the client chooses, and those that it does not."""

import os

from pyramid.view import view_config


@view_config(route_name="any", renderer="json")
def everything(request):
    os.system("show " + str(request.params["a"]))  # finding: CSP-D003
    os.system("show " + str(request.params.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.GET["a"]))  # finding: CSP-D003
    os.system("show " + str(request.GET.getall("a")[0]))  # finding: CSP-D003
    os.system("show " + str(request.GET.getone("a")))  # finding: CSP-D003
    os.system("show " + str(request.POST["a"]))  # finding: CSP-D003
    os.system("show " + str(request.POST.get("a")))  # finding: CSP-D003
    os.system("show " + str(request.POST["a"].filename))  # finding: CSP-D003
    os.system("show " + str(request.POST["a"].file.read()))  # finding: CSP-D003
    os.system("show " + str(request.matchdict["word"]))  # finding: CSP-D003
    os.system("show " + str(request.matchdict.get("word")))  # finding: CSP-D003
    os.system("show " + str(request.json_body["a"]))  # finding: CSP-D003
    os.system("show " + str(request.json["a"]))  # finding: CSP-D003
    os.system("show " + str(request.body))  # finding: CSP-D003
    os.system("show " + str(request.text))  # finding: CSP-D003
    os.system("show " + str(request.headers["X-A"]))  # finding: CSP-D003
    os.system("show " + str(request.headers.get("X-A")))  # finding: CSP-D003
    os.system("show " + str(request.cookies["a"]))  # finding: CSP-D003
    os.system("show " + str(request.path))  # finding: CSP-D003
    os.system("show " + str(request.path_info))  # finding: CSP-D003
    os.system("show " + str(request.url))  # finding: CSP-D003
    os.system("show " + str(request.path_qs))  # finding: CSP-D003
    os.system("show " + str(request.query_string))  # finding: CSP-D003
    os.system("show " + str(request.environ["QUERY_STRING"]))  # finding: CSP-D003
    os.system("show " + str(request.referer))  # finding: CSP-D003
    os.system("show " + str(request.user_agent))  # finding: CSP-D003
    os.system("show " + str(request.method))  # ok
    os.system("show " + str(request.remote_addr))  # ok
    os.system("show " + str(request.session["a"]))  # ok
    os.system("show " + str(request.authenticated_userid))  # ok
    os.system("show " + str(request.registry.settings["a"]))  # ok
    os.system("show " + str(request.route_path("home")))  # ok
    return {"shown": True}
