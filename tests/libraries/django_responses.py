"""What Django sends as a page, and what it does not."""

import json

from django.http import FileResponse, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect, JsonResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.template import Context, Template
from django.template.loader import render_to_string
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe


def view_0(request):
    text = request.GET["text"]
    return HttpResponse(text)  # finding: CSP-X001


def view_1(request):
    text = request.GET["text"]
    return HttpResponse(f"<p>{text}</p>")  # finding: CSP-X001


def view_2(request):
    text = request.GET["text"]
    return HttpResponse(text, content_type="text/plain")  # ok


def view_3(request):
    text = request.GET["text"]
    return HttpResponse(text, content_type="application/json")  # ok


def view_4(request):
    text = request.GET["text"]
    return HttpResponse(text, headers={"Content-Type": "text/plain"})  # ok


def view_5(request):
    text = request.GET["text"]
    return HttpResponse(content=text, status=404)  # finding: CSP-X001


def view_6(request):
    text = request.GET["text"]
    return HttpResponseBadRequest("bad: " + text)  # finding: CSP-X001


def view_7(request):
    text = request.GET["text"]
    return HttpResponse(escape(text))  # ok


def view_8(request):
    text = request.GET["text"]
    return HttpResponse(format_html("<p>{}</p>", text))  # ok


def view_9(request):
    text = request.GET["text"]
    return HttpResponse("<p>%s</p>" % escape(text))  # ok


def view_10(request):
    text = request.GET["text"]
    return JsonResponse({"text": text})  # ok


def view_11(request):
    text = request.GET["text"]
    return HttpResponse(json.dumps({"text": text}), content_type="application/json")  # ok


def view_12(request):
    text = request.GET["text"]
    return StreamingHttpResponse(["<p>", text])  # finding: CSP-X001


def view_13(request):
    text = request.GET["text"]
    return render(request, "page.html", {"text": text})  # ok


def view_14(request):
    text = request.GET["text"]
    return HttpResponse(render_to_string("page.html", {"text": text}))  # ok


def view_15(request):
    text = request.GET["text"]
    return HttpResponse(Template("{{ text }}").render(Context({"text": text})))  # ok


def view_16(request):
    text = request.GET["text"]
    return HttpResponse(Template("<p>" + text).render(Context({})))  # finding: CSP-D103


def view_17(request):
    text = request.GET["text"]
    return render(request, "page.html", {"text": mark_safe(text)})  # finding: CSP-D105


def view_18(request):
    text = request.GET["text"]
    return redirect(text)  # finding: CSP-D801


def view_19(request):
    text = request.GET["text"]
    return redirect("shop:item", text)  # ok


def view_20(request):
    text = request.GET["text"]
    return HttpResponseRedirect(text)  # finding: CSP-D801


def view_21(request):
    text = request.GET["text"]
    return HttpResponseRedirect("/items/" + text)  # ok


def view_22(request):
    text = request.GET["text"]
    return FileResponse(open("/srv/" + text, "rb"))  # finding: CSP-D501


def view_23(request):
    text = request.GET["text"]
    response = HttpResponse(content_type="text/csv")
    response.write(text)  # ok


def view_24(request):
    text = request.GET["text"]
    response = HttpResponse()
    response.write(text)  # finding: CSP-X001


def view_25(request):
    text = request.GET["text"]
    response = HttpResponse(text)
    response["Content-Type"] = "text/plain"  # ok
