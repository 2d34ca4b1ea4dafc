"""The foundation of boto3."""
