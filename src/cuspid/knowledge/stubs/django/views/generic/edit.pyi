from django.views.generic import CreateView as CreateView
from django.views.generic import DeleteView as DeleteView
from django.views.generic import FormView as FormView
from django.views.generic import UpdateView as UpdateView
