from django.core.files.uploadedfile import UploadedFile as UploadedFile
