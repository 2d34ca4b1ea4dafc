"""Two routes of one view; the converter of one lets any path through."""
