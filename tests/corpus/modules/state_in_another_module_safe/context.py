"""What is known of the request that is being served."""

tenant = "public"
language = "en"
