import requests


class Endpoint:
    def __init__(self, client, path=""):
        self._client = client
        self._path = path

    def __getattr__(self, name):
        return Endpoint(self._client, f"{self._path}/{name}")

    def get(self, **params):
        return self._client.send("GET", self._path, params)


class Client:
    def __init__(self, base):
        self.base = base.rstrip("/")
        self.http = requests.Session()

    def send(self, method, path, params):
        answer = self.http.request(method, self.base + path, params=params, timeout=5)  # ok: CSP-D402
        answer.raise_for_status()
        return answer.json()

    @property
    def api(self):
        return Endpoint(self)
