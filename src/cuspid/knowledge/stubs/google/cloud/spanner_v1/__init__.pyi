from google.cloud.spanner import Client as Client
