from django.core.files import File

# Django keeps only the last component of the name that the client sent, and of that what can be printed: it is no path
# any more, and has no line breaks.
@carrier
class UploadedFile(File):
    name: Source["request"] | Sanitized["path", "log", "header", "mail"]
    content_type: Source["request"] | Sanitized["log", "header", "mail"]
    charset: Source["request"]
    content_type_extra: Source["request"]

@carrier
class InMemoryUploadedFile(UploadedFile): ...

@carrier
class TemporaryUploadedFile(UploadedFile):
    def temporary_file_path(self) -> Clean: ...

@carrier
class SimpleUploadedFile(InMemoryUploadedFile): ...
