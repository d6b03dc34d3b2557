"""Files from elsewhere, bent in every way that their structure allows."""
