"""Unsafe: a view's class sends the browser where the query says."""

from django.views.generic import RedirectView


class Out(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        return self.request.GET.get("to")  # finding: CSP-D801
