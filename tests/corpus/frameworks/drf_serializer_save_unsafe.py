"""A serializer checks a field, the view asks for it."""

from django.db import connection
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class WordSerializer(serializers.Serializer):
    word = serializers.CharField(max_length=20)


class WordView(APIView):
    def post(self, request):
        serializer = WordSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        word = serializer.validated_data["word"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT id FROM words WHERE word = '" + word + "'")  # finding: CSP-D101
            return Response({"n": len(cursor.fetchall())})
