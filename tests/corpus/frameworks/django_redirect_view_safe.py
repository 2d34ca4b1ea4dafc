"""Safe: a view's class sends the browser to a page."""

from django.views.generic import RedirectView


class Out(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        return "/out/" + str(self.request.user.pk)  # ok: CSP-D801
