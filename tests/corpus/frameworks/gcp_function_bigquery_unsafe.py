"""How often was a page seen? A cloud function that asks a warehouse."""

import functions_framework
from google.cloud import bigquery

client = bigquery.Client()


@functions_framework.http
def views(request):
    page = request.get_json(silent=True)["page"]
    job = client.query(f"SELECT COUNT(*) AS n FROM logs.views WHERE page = '{page}'")  # finding: CSP-D101
    return {"views": next(iter(job.result())).n}
