"""After a language was chosen, the browser goes back to where it was."""

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class NextMixin:
    def next_url(self):
        target = self.request.POST.get("next") or self.request.META.get("HTTP_REFERER")
        if target and url_has_allowed_host_and_scheme(target, allowed_hosts={self.request.get_host()}):
            return target
        return "/"


class SetLanguage(NextMixin, View):
    def post(self, request):
        response = HttpResponseRedirect(self.next_url())  # ok: CSP-D801
        response.set_cookie("lang", "de", secure=True, httponly=True, samesite="Lax")
        return response
