"""How often was a page seen? A cloud function that asks a warehouse."""

import functions_framework
from google.cloud import bigquery

client = bigquery.Client()


@functions_framework.http
def views(request):
    page = request.get_json(silent=True)["page"]
    config = bigquery.QueryJobConfig(query_parameters=[bigquery.ScalarQueryParameter("page", "STRING", page)])
    job = client.query("SELECT COUNT(*) AS n FROM logs.views WHERE page = @page", job_config=config)  # ok: CSP-D101
    return {"views": next(iter(job.result())).n}
